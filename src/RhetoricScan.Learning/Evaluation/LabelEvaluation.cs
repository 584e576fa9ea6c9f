using System.Collections.Immutable;
using RhetoricScan.Detect;
using RhetoricScan.Learning.Evidence;
using RhetoricScan.Learning.Labels;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Evaluation;

/// <summary>A gold sentence with the highest probability our sentences over it have per label; all 0 when none lies over it.</summary>
/// <param name="Gold">The gold sentence.</param>
/// <param name="Probabilities">One per label.</param>
/// <param name="Matched">False when its text is missing or no sentence lies over it.</param>
public sealed record JudgedSentence(GoldSentence Gold, ImmutableArray<double> Probabilities, bool Matched);

/// <summary>Figures of one label against a gold set.</summary>
/// <param name="Label">The label.</param>
/// <param name="Unanimous">Against sentences on which the coders agree.</param>
/// <param name="F1Interval">95 % interval of its F1, bootstrap by document.</param>
/// <param name="Disputed">With disputed sentences as half true and half false.</param>
/// <param name="CalibrationError">Expected calibration error on unanimous sentences.</param>
public sealed record LabelFigures(CodebookLabel Label, ClassificationMetrics Unanimous, Interval F1Interval, ClassificationMetrics Disputed, double CalibrationError);

/// <summary>Measures the labels of the shipped engine against a gold set.</summary>
public static class LabelEvaluation
{
    private const int Draws = 1000;
    private const ulong Seed = 20261127;

    /// <summary>Runs the engine over the documents and judges every gold sentence; one that nothing matches is a miss of all its labels.</summary>
    public static IReadOnlyList<JudgedSentence> Judge(IEnumerable<GoldSentence> gold, GoldTexts texts, EvidenceEngine engine) =>
        [.. gold.GroupBy(row => (row.Corpus, row.Document)).OrderBy(group => group.First().DocumentKey, StringComparer.Ordinal)
            .SelectMany(group => Judge([.. group], texts, engine))];

    /// <summary>The figures of every label.</summary>
    public static IReadOnlyList<LabelFigures> Figures(IReadOnlyList<JudgedSentence> judged) =>
        [.. Enumerable.Range(0, LabelScores.Count).Select(label => FiguresOf(judged, label))];

    private static IEnumerable<JudgedSentence> Judge(IReadOnlyList<GoldSentence> rows, GoldTexts texts, EvidenceEngine engine)
    {
        var speech = texts.Find(rows[0].Corpus, rows[0].Document);
        if (speech is null) return rows.Select(Unmatched);
        var resolved = engine.Resolve(speech);
        var scores = engine.Detector.Detect(resolved).Labels;
        var spans = resolved.Annotated.Sentences.Select(sentence => sentence.Span).ToList();
        var places = new GoldSpans(speech.Body);
        return [.. rows.Select(row =>
        {
            var span = row.Length > 0 ? places.Of(row.Offset, row.Length) : places.Of(row.Offset, row.Text);
            var over = span is { } gold ? GoldSpans.Matches(gold, spans).ToList() : [];
            return over.Count == 0 ? Unmatched(row) : new JudgedSentence(row, [.. Enumerable.Range(0, LabelScores.Count).Select(label => over.Max(i => scores[i][label]))], true);
        })];
    }

    private static JudgedSentence Unmatched(GoldSentence row) => new(row, [.. new double[LabelScores.Count]], false);

    private static LabelFigures FiguresOf(IReadOnlyList<JudgedSentence> judged, int label)
    {
        var agreed = judged.Where(one => one.Gold.Shares[label] is 0 or 1).ToList();
        var documents = agreed.GroupBy(one => one.Gold.DocumentKey, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        return new LabelFigures((CodebookLabel)label, Metrics(agreed, label), Bootstrap(documents, label), Metrics(judged, label),
            CalibrationError.Expected([.. agreed.Select(one => (one.Probabilities[label], one.Gold.Shares[label] == 1))]));
    }

    private static ClassificationMetrics Metrics(IEnumerable<JudgedSentence> judged, int label)
    {
        double hits = 0, wrong = 0, missed = 0;
        foreach (var one in judged)
        {
            var share = one.Gold.Shares[label];
            if (one.Probabilities[label] < LabelScores.Decision) missed += share;
            else (hits, wrong) = (hits + share, wrong + 1 - share);
        }
        return new ClassificationMetrics(hits, wrong, missed);
    }

    private static Interval Bootstrap(List<List<JudgedSentence>> documents, int label)
    {
        if (documents.Count == 0) return new Interval(0, 1);
        var random = new SeededRandom(Seed);
        var draws = Enumerable.Range(0, Draws)
            .Select(_ => Metrics(Enumerable.Range(0, documents.Count).SelectMany(_ => documents[random.Next(documents.Count)]), label).F1)
            .Order().ToList();
        return new Interval(Quantiles.OfSorted(draws, .025), Quantiles.OfSorted(draws, .975));
    }
}
