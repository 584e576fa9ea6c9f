using System.Collections.Immutable;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>
/// The ordinal level of victimization. 0 none; 1 outward blame; 2 and concentrated on one bloc, with the own side or a norm as the one harmed;
/// 3 and a relevant own adverse episode omitted.
/// </summary>
internal sealed class VictimizationLevel
{
    /// <summary>Rows of blame from which concentration can be told.</summary>
    public const int FewestRows = 5;

    /// <summary>Rows under which it is flagged as few.</summary>
    public const int FewRows = 10;

    private readonly ImmutableSortedDictionary<int, double> _blame;
    private readonly BlameTargets _targets;
    private readonly ConductFigures _conduct;

    public VictimizationLevel(ScoringInput input, CountedLabels labels, BlameTargets targets, ConductFigures conduct)
    {
        _targets = targets;
        _conduct = conduct;
        _blame = Enumerable.Range(0, labels.Sentences).ToImmutableSortedDictionary(s => s, s => labels[s, CodebookLabel.Blame]);
        HarmedOwn = Enumerable.Range(0, labels.Sentences).ToImmutableSortedDictionary(s => s, s => labels[s, CodebookLabel.Victim])
            .SetItems(Greatest(input.Evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true, Clause.Patient.Side: Side.Own })
                .Select(row => (row.Sentence, Math.Max(labels[row.Sentence, CodebookLabel.Blame], labels[row.Sentence, CodebookLabel.Victim])))));
        HarmedNorm = Greatest(input.Evidence.Where(row => row.Counted && HarmsNorm(row, input)).Select(row => (row.Sentence, labels[row.Sentence, row.Label])));
    }

    /// <summary>Probability by sentence that the own side is told as harmed.</summary>
    public ImmutableSortedDictionary<int, double> HarmedOwn { get; }

    /// <summary>Probability by sentence that a norm or body is told as harmed.</summary>
    public ImmutableSortedDictionary<int, double> HarmedNorm { get; }

    /// <summary>The level at a threshold of presence, a sentence left out.</summary>
    public int At(double threshold, int? without = null)
    {
        if (Presence.Of(_blame, without) < threshold) return 0;
        if (!Concentrated(without) || Math.Max(Presence.Of(HarmedOwn, without), Presence.Of(HarmedNorm, without)) < threshold) return 1;
        return _conduct is { Assessable: true, Omitted: > 0 } ? 3 : 2;
    }

    /// <summary>The level that remains when the strongest row is removed: the lowest over the strongest of each kind.</summary>
    public int WithoutStrongest() => new[] { _blame, HarmedOwn, HarmedNorm }.Where(kind => !kind.IsEmpty)
        .Select(Strongest).Distinct().Select(sentence => At(Presence.Sure, sentence)).DefaultIfEmpty(0).Min();

    /// <summary>The sentences that carry the level, or, when it is borderline, that could raise it: the five most probable.</summary>
    public ImmutableArray<int> Deciding(int level) =>
        [.. (level == 0 ? _blame : _blame.Concat(HarmedOwn).Concat(HarmedNorm)).Where(pair => pair.Value >= LabelScores.Decision)
            .GroupBy(pair => pair.Key).OrderByDescending(pairs => pairs.Max(pair => pair.Value)).ThenBy(pairs => pairs.Key)
            .Take(5).Select(pairs => pairs.Key).Order()];

    private bool Concentrated(int? without)
    {
        var blocs = _targets.Blocs(without);
        var rows = blocs.Sum(bloc => bloc.Rows);
        return rows >= FewestRows && blocs[0].Rows * 2 >= rows;
    }

    private static bool HarmsNorm(Evidence row, ScoringInput input) => row switch
    {
        { Label: CodebookLabel.Contest, Subtype: "misuse" } => true,
        { Label: CodebookLabel.Blame, Body.Length: > 0 } => true,
        { Label: CodebookLabel.Blame, Clause.Patient.Span: var span } => input.Mentions.Any(m => m.Kind == MentionKind.Body && m.Sentence == row.Sentence && span.Overlaps(m.Span)),
        _ => false,
    };

    private static int Strongest(ImmutableSortedDictionary<int, double> kind) => kind.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private static ImmutableSortedDictionary<int, double> Greatest(IEnumerable<(int Sentence, double Probability)> rows) =>
        rows.GroupBy(row => row.Sentence).ToImmutableSortedDictionary(group => group.Key, group => group.Max(row => row.Probability));
}
