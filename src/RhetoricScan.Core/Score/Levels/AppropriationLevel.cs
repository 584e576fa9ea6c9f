using System.Collections.Immutable;
using RhetoricScan.Detect;

namespace RhetoricScan.Score;

/// <summary>
/// The ordinal level of appropriation, per body and as the greatest of all. 0 the body is not guarded; 1 guarded; 2 and its function contested;
/// 3 guarded and an own adverse episode on it not acknowledged; 4 all. A label is present as everywhere (two true sentences in the speech);
/// that at least one of them is on the body itself need only be more likely than not.
/// </summary>
internal sealed class AppropriationLevel
{
    private readonly BodyCounts _counts;
    private readonly ImmutableSortedDictionary<string, int> _ownActs;
    private readonly Dictionary<int, double> _guard, _guardWide, _contest;

    public AppropriationLevel(ScoringInput input, CountedLabels labels, BodyCounts counts)
    {
        _counts = counts;
        _ownActs = counts.Bodies.Keys.ToImmutableSortedDictionary(body => body, body => OwnActsOn(body, input), StringComparer.Ordinal);
        _guard = Enumerable.Range(0, labels.Sentences).ToDictionary(s => s, s => labels[s, CodebookLabel.Guard]);
        _guardWide = Union(_guard, counts.Bodies.Values.SelectMany(body => body.GuardWide));
        _contest = Union([], counts.Bodies.Values.SelectMany(body => body.Contested));
    }

    /// <summary>Adverse own episodes on a body or a child of it that the speech doesn't acknowledge.</summary>
    public int OwnActs(string body) => _ownActs[body];

    /// <summary>Level of one body.</summary>
    public int Of(string body, bool wide, double threshold, int? without = null)
    {
        var sentences = _counts.Bodies[body];
        var guarded = Holds(wide ? _guardWide : _guard, wide ? sentences.GuardWide : sentences.Guard, threshold, without);
        if (!guarded) return 0;
        var contested = Holds(_contest, sentences.Contested, threshold, without);
        return (contested, _ownActs[body] > 0) switch { (true, true) => 4, (false, true) => 3, (true, false) => 2, _ => 1 };
    }

    /// <summary>Level of the speech: the greatest of its bodies.</summary>
    public int Speech(bool wide, double threshold, int? without = null) =>
        _counts.Bodies.Keys.Select(body => Of(body, wide, threshold, without)).DefaultIfEmpty(0).Max();

    /// <summary>The level that remains when the strongest row is removed: the lowest over the strongest guarding and contesting sentence.</summary>
    public int WithoutStrongest() => new[] { _guard, _contest }.Where(kind => kind.Count > 0)
        .Select(kind => kind.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key).Distinct()
        .Select(sentence => Speech(wide: false, Presence.Sure, sentence)).DefaultIfEmpty(0).Min();

    /// <summary>The sentences that carry the speech's level.</summary>
    public ImmutableArray<int> Deciding(double threshold)
    {
        var level = Speech(wide: false, threshold);
        if (level == 0) return [];
        return [.. _counts.Bodies.Where(pair => Of(pair.Key, wide: false, threshold) == level)
            .SelectMany(pair => pair.Value.Guard.Concat(level is 2 or 4 ? pair.Value.Contested : []))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).Distinct().Take(6).Order()];
    }

    private static bool Holds(Dictionary<int, double> speech, SortedDictionary<int, double> body, double threshold, int? without) =>
        Presence.Of(speech, without) >= threshold && Presence.Of(body, without, needed: 1) >= Presence.Open;

    private static Dictionary<int, double> Union(Dictionary<int, double> first, IEnumerable<KeyValuePair<int, double>> second)
    {
        var union = new Dictionary<int, double>(first);
        foreach (var (sentence, probability) in second) union[sentence] = Math.Max(probability, union.GetValueOrDefault(sentence));
        return union;
    }

    private static int OwnActsOn(string body, ScoringInput input)
    {
        var acts = input.Catalogues.Acts.Where(act => act.Valence == Catalogues.Valence.Adverse &&
            act.Bodies.Any(on => on == body || input.Catalogues.PathOf(on).Any(ancestor => ancestor.Id == body))).Select(act => act.Id).ToHashSet(StringComparer.Ordinal);
        return input.Episodes.Count(episode => episode.OwnSide && episode.State != Acknowledgement.Acknowledged && episode.Acts.Any(acts.Contains));
    }
}
