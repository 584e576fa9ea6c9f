using System.Collections.Immutable;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Views;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Learning.Evidence;

/// <summary>One labelled document: the views of all its sentences and which of them are labelled how.</summary>
/// <param name="Key">Corpus and document.</param>
/// <param name="State">The speaker's state; empty when unknown.</param>
/// <param name="Views">All sentences.</param>
/// <param name="Labels">Index of a sentence and its coded record.</param>
internal sealed record LabelledDocument(string Key, string State, ImmutableArray<SentenceView> Views, ImmutableArray<(int Sentence, LabelledSentence Label)> Labels);

/// <summary>A sentence as a sparse vector.</summary>
/// <param name="Columns">Columns in rising order.</param>
/// <param name="Values">Their values.</param>
internal sealed record SparseVector(int[] Columns, float[] Values);

/// <summary>The columns of the first stage: features seen in enough labelled sentences.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> columns;

    private FeatureTable(KnownWords words, IEnumerable<string> names)
    {
        Words = words;
        Names = [.. names];
        columns = Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>The closed vocabulary.</summary>
    public KnownWords Words { get; }

    /// <summary>Feature names by column.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Keeps the features that at least <paramref name="least"/> labelled sentences have.</summary>
    public static FeatureTable Of(KnownWords words, IEnumerable<LabelledDocument> documents, int least)
    {
        var features = new SentenceFeatures(words);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
            foreach (var (sentence, _) in document.Labels)
                foreach (var (name, _) in FeaturesOf(features, document, document.Views[sentence]))
                    counts[name] = counts.GetValueOrDefault(name) + 1;
        return new FeatureTable(words, counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>The vectors of all sentences of a document.</summary>
    public SparseVector[] Vectors(LabelledDocument document)
    {
        var features = new SentenceFeatures(Words);
        return [.. document.Views.Select(view => Vector(FeaturesOf(features, document, view)))];
    }

    private static IReadOnlyCollection<KeyValuePair<string, float>> FeaturesOf(SentenceFeatures features, LabelledDocument document, SentenceView view)
    {
        var bag = new NamedFeatures();
        features.Add(bag, view, document.Views.Length);
        return bag.Values;
    }

    private SparseVector Vector(IReadOnlyCollection<KeyValuePair<string, float>> named)
    {
        var found = named.Where(feature => columns.ContainsKey(feature.Key)).Select(feature => (Column: columns[feature.Key], feature.Value)).OrderBy(pair => pair.Column).ToList();
        return new SparseVector([.. found.Select(pair => pair.Column)], [.. found.Select(pair => pair.Value)]);
    }
}
