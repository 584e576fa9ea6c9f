namespace RhetoricScan.Annotate.Perceptron;

/// <summary>What an arc-hybrid parser does next.</summary>
internal enum ParserAction
{
    /// <summary>Moves the next word on to the stack.</summary>
    Shift,

    /// <summary>Makes the next word the head of the top of the stack.</summary>
    Left,

    /// <summary>Makes the second on the stack the head of the top.</summary>
    Right,
}

/// <summary>Stack, next word and arcs of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011); words count from 1, the root is 0.</summary>
internal sealed class ParserState
{
    private readonly int[] stack;
    private int size = 1;

    /// <summary>The beginning: the root on the stack, all words to come.</summary>
    public ParserState(WordHashes[] words, int[] tags, TagSet tagSet, ulong schemeMark)
    {
        (Words, Tags, TagSet, SchemeMark) = (words, tags, tagSet, schemeMark);
        var n = words.Length + 1;
        stack = new int[n + 1];
        (Heads, Labels) = (new int[n], new int[n]);
        (Left, Left2, Right, Right2) = (new int[n], new int[n], new int[n], new int[n]);
        (LeftCount, RightCount) = (new int[n], new int[n]);
        Array.Fill(Heads, -1);
    }

    public WordHashes[] Words { get; }

    public int[] Tags { get; }

    public TagSet TagSet { get; }

    /// <summary>Stands for the annotation scheme; 0 where there is but one.</summary>
    public ulong SchemeMark { get; }

    public int[] Heads { get; }

    public int[] Labels { get; }

    /// <summary>The outermost dependents on each side and the ones before them; 0 for none.</summary>
    public int[] Left { get; }

    public int[] Left2 { get; }

    public int[] Right { get; }

    public int[] Right2 { get; }

    public int[] LeftCount { get; }

    public int[] RightCount { get; }

    /// <summary>The next word; behind the last when all are read.</summary>
    public int Next { get; private set; } = 1;

    public int Count => Words.Length;

    public bool IsDone => size <= 1 && Next > Count;

    /// <summary>A word on the stack, the top first; -1 for none.</summary>
    public int Stack(int depth) => size > depth ? stack[size - 1 - depth] : -1;

    /// <summary>A word to come, the next first; -1 for none.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : -1;

    /// <summary>True when an action is possible.</summary>
    public bool Allows(ParserAction action) => action switch
    {
        ParserAction.Shift => Next <= Count,
        ParserAction.Left => size > 1 && Next <= Count,
        _ => size > 1 && !(size == 2 && Next <= Count),
    };

    /// <summary>The head an action would give to the top of the stack.</summary>
    public int HeadBy(ParserAction action) => action == ParserAction.Left ? Next : Stack(1);

    /// <summary>Acts.</summary>
    public void Apply(ParserAction action, int label)
    {
        if (action == ParserAction.Shift)
        {
            stack[size++] = Next++;
            return;
        }
        Attach(HeadBy(action), Stack(0), label);
        size--;
    }

    private void Attach(int head, int word, int label)
    {
        (Heads[word], Labels[word]) = (head, label);
        if (word < head)
        {
            (Left2[head], Left[head]) = (Left[head], word);
            LeftCount[head]++;
        }
        else
        {
            (Right2[head], Right[head]) = (Right[head], word);
            RightCount[head]++;
        }
    }
}
