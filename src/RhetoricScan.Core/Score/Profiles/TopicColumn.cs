using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The mentions of one topic in all reference speeches, laid out for speed: thousands of speeches are asked for each topic of each scan.</summary>
internal sealed class TopicColumn
{
    private readonly List<int> _places = [];
    private readonly List<ImmutableArray<int>> _blocks = [];
    private readonly int[] _slots;

    private TopicColumn(int speeches) => _slots = new int[speeches];

    /// <summary>Places of the speeches that mention it, ascending.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>The columns of all topics that the speeches mention.</summary>
    public static Dictionary<string, TopicColumn> Of(ImmutableArray<(Profile Profile, ProfileSpeech Speech)> speeches)
    {
        var columns = new Dictionary<string, TopicColumn>(StringComparer.Ordinal);
        for (var place = 0; place < speeches.Length; place++)
        {
            foreach (var (topic, blocks) in speeches[place].Speech.Topics)
            {
                if (!columns.TryGetValue(topic, out var column)) columns.Add(topic, column = new TopicColumn(speeches.Length));
                column.Add(place, blocks);
            }
        }
        return columns;
    }

    /// <summary>The column of a topic that no speech mentions.</summary>
    public static TopicColumn None(int speeches) => new(speeches);

    /// <summary>Sentences that mention the topic in the whole of the speech at <c>Places[i]</c>.</summary>
    public int SentencesOf(int i) => _blocks[i].Length;

    /// <summary>Sentences of a window that mention it.</summary>
    public int In(ReferenceWindow window)
    {
        var count = 0;
        foreach (var block in BlocksAt(window.Index)) if (window.First <= block && block < window.End) count++;
        return count;
    }

    private void Add(int place, ImmutableArray<int> blocks)
    {
        _places.Add(place);
        _blocks.Add(blocks);
        _slots[place] = _blocks.Count;
    }

    private ImmutableArray<int> BlocksAt(int place) => _slots[place] is var slot and > 0 ? _blocks[slot - 1] : [];
}
