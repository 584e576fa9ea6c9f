using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>Which sentences guard and which contest each body; a contested child counts for its ancestors too, by the path from them to it.</summary>
internal sealed class BodyCounts
{
    private const string Function = "function", Reform = "reform", Misuse = "misuse", Custodial = "custodial";

    private readonly SortedDictionary<string, BodySentences> _bodies = new(StringComparer.Ordinal);

    public BodyCounts(ScoringInput input, CountedLabels labels)
    {
        foreach (var mention in input.Mentions.Where(m => m.Kind == MentionKind.Body && m.EntityId.Length > 0)) AddMention(mention);
        foreach (var row in input.Evidence.Where(row => row.Counted && row.Body.Length > 0)) AddRow(row, labels[row.Sentence, row.Label], input.Catalogues);
    }

    /// <summary>The bodies named, guarded or contested, by id.</summary>
    public IReadOnlyDictionary<string, BodySentences> Bodies => _bodies;

    private BodySentences Of(string body) => _bodies.TryGetValue(body, out var sentences) ? sentences : _bodies[body] = new BodySentences();

    private void AddMention(Mention mention)
    {
        var body = Of(mention.EntityId);
        body.Mentioned.Add(mention.Sentence);
        if (mention.Face == BodyFace.Function) body.FunctionMentions++;
    }

    private void AddRow(Evidence row, double probability, CatalogueSet catalogues)
    {
        switch (row)
        {
            case { Label: CodebookLabel.Guard }:
                BodySentences.Put(Of(row.Body).Guard, row.Sentence, probability);
                BodySentences.Put(Of(row.Body).GuardWide, row.Sentence, probability);
                break;
            case { Label: CodebookLabel.Norm, Subtype: Custodial }:
                BodySentences.Put(Of(row.Body).GuardWide, row.Sentence, probability);
                break;
            case { Label: CodebookLabel.Contest, Subtype: Function }:
                AddContest(row, probability, catalogues);
                break;
            case { Label: CodebookLabel.Contest, Subtype: Reform }:
                Of(row.Body).Reform.Add(row.Sentence);
                break;
            case { Label: CodebookLabel.Contest, Subtype: Misuse }:
                Of(row.Body).Misuse.Add(row.Sentence);
                break;
        }
    }

    private void AddContest(Evidence row, double probability, CatalogueSet catalogues)
    {
        var path = ImmutableArray<string>.Empty;
        foreach (var body in catalogues.PathOf(row.Body).Select(body => body.Id).DefaultIfEmpty(row.Body))
        {
            path = path.Insert(0, body);
            var sentences = Of(body);
            BodySentences.Put(sentences.Contested, row.Sentence, probability);
            if (path.Length > 1) sentences.Paths.Add(string.Join(" > ", path));
        }
    }
}

/// <summary>The sentences about one body, with the probability of what they do.</summary>
internal sealed class BodySentences
{
    public SortedSet<int> Mentioned { get; } = [];

    public int FunctionMentions { get; set; }

    public SortedDictionary<int, double> Guard { get; } = [];

    public SortedDictionary<int, double> GuardWide { get; } = [];

    public SortedDictionary<int, double> Contested { get; } = [];

    public SortedSet<int> Reform { get; } = [];

    public SortedSet<int> Misuse { get; } = [];

    public SortedSet<string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>Keeps the greatest probability of a sentence.</summary>
    public static void Put(SortedDictionary<int, double> sentences, int sentence, double probability) =>
        sentences[sentence] = Math.Max(probability, sentences.GetValueOrDefault(sentence));

    /// <summary>Sentences decided as given.</summary>
    public static int Decided(SortedDictionary<int, double> sentences) => sentences.Values.Count(p => p >= LabelScores.Decision);
}
