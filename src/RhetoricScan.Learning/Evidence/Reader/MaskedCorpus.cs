using RhetoricScan.Annotate.Neural;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Views;
using RhetoricScan.Ingest;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>Plain texts as the reader sees them, every named actor and body behind its mask: forms by number, so that millions of words fit.</summary>
internal sealed class MaskedCorpus
{
    private const int Shortest = 5;
    private const int Longest = 60;

    /// <summary>A word must be written in lower case this often.</summary>
    private const int LeastCount = 12;

    /// <summary>Common words that also stand in names and may stay.</summary>
    private const int CommonLowerCase = 1500;

    private readonly List<Form> forms = [];
    private readonly Dictionary<Form, int> numbers = [];
    private readonly List<int[]> sentences = [];

    /// <summary>Number of sentences.</summary>
    public int Count => sentences.Count;

    /// <summary>Adds the sentences of a speech; long ones up to their first sixty words.</summary>
    public void Add(Speech speech, EvidenceEngine engine)
    {
        foreach (var view in engine.Views.Of(engine.Resolve(speech)))
            if (view.Words.Length >= Shortest) sentences.Add([.. view.Words.Take(Longest).Select(NumberOf)]);
    }

    /// <summary>The closed vocabulary: masks, stand-ins, and words that are no part of a name, the commonest first.</summary>
    public Vocabulary Vocabulary(CatalogueSet catalogues)
    {
        var counts = new int[forms.Count];
        foreach (var sentence in sentences)
            foreach (var number in sentence) counts[number]++;
        var builder = new VocabularyBuilder(catalogues, LeastCount, CommonLowerCase);
        var masks = new SortedSet<string>(StringComparer.Ordinal) { KnownWords.Name, KnownWords.Rare };
        for (var i = 0; i < forms.Count; i++)
            if (forms[i].IsMask) masks.Add(forms[i].Text);
            else builder.Add(forms[i].Text, forms[i].Capital, counts[i]);
        return new Vocabulary([.. masks, .. builder.ByCount().Where(word => !masks.Contains(word))]);
    }

    /// <summary>The sentences by rows of a vocabulary.</summary>
    public IReadOnlyList<int[]> Rows(Vocabulary words)
    {
        var known = new KnownWords(words.Index);
        var rows = forms.Select(form => words.NumberOf(known.Seen(form.Word))).ToArray();
        return [.. sentences.Select(sentence => sentence.Select(number => rows[number]).ToArray())];
    }

    private int NumberOf(MaskedWord word)
    {
        var form = new Form(word.Text, word.Capital, word.Role != WordRole.None);
        if (numbers.TryGetValue(form, out var number)) return number;
        numbers[form] = number = forms.Count;
        forms.Add(form);
        return number;
    }

    private readonly record struct Form(string Text, bool Capital, bool IsMask)
    {
        public MaskedWord Word => new(Text, IsMask ? WordRole.Body : WordRole.None, default) { Capital = Capital };
    }
}
