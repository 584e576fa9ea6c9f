using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>
/// Chooses the references for each topic by the agenda's recipe: the filters in order, relaxed from the last to the first. References are strictly
/// earlier than the speech and not earlier than the user's first day. A theme counts sentences on its topics without the tested one and its norm; it applies only to a speech that raises it.
/// A topic is asked only of speeches that could know it. The genre applies only where references of the genre are enough; otherwise it would leave none until all other filters are given up.
/// </summary>
internal sealed class ReferenceMatcher
{
    private readonly ScoringInput _input;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<int>> _mentions;
    private readonly ImmutableArray<ReferenceWindow> _earlier;
    private readonly Venue? _venue;
    private readonly Dictionary<string, List<KeptReferences>> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<MatchingFilter, ReferenceSet> _passing = new(ReferenceEqualityComparer.Instance);

    // Where each speech of the corpus stands among the earlier ones; -1 for the others.
    private readonly int[] _earlierAt;

    public ReferenceMatcher(ScoringInput input, ReferenceDraw draw, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions)
    {
        _input = input;
        _mentions = mentions;
        _venue = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue);
        _earlier = input.Annotated.Speech.Metadata.Date is { } date ? Earlier(draw, date, input.Since?.FirstDay) : [];
        _earlierAt = new int[input.References.Speeches.Length];
        Array.Fill(_earlierAt, -1);
        for (var at = 0; at < _earlier.Length; at++) _earlierAt[_earlier[at].Index] = at;
        Own = OwnRecord.Speeches(input, _earlier);
    }

    /// <summary>Earlier speeches of the same state at the same venue, oldest first.</summary>
    public ImmutableArray<ProfileSpeech> Own { get; }

    /// <summary>All steps for a topic, from all filters to none.</summary>
    public ImmutableArray<MatchStep> Steps(string topic)
    {
        var key = IsOfTheme(topic) || KnownFrom(topic) is not null ? topic : "";
        if (!_kept.TryGetValue(key, out var steps)) _kept[key] = steps = Kept(topic);
        var mentioning = Mentioning(_input.References.Column(topic));
        return [.. steps.Select(step => new MatchStep(step, step.Set.CountWith(mentioning)))];
    }

    // The references of each step; they are the same for all topics that no theme leaves out and that were always known.
    private List<KeptReferences> Kept(string topic)
    {
        var kept = Knowing(topic);
        var usable = _input.Catalogues.Matching.Filters.Where(filter => Applies(filter, topic, kept)).ToList();
        var steps = new List<KeptReferences> { new("no filter", _earlier, kept) };
        for (var i = 0; i < usable.Count; i++)
        {
            kept = kept.And(Passing(usable[i], topic));
            steps.Insert(0, new(string.Join(", ", usable.Take(i + 1).Select(f => f.Name)), _earlier, kept));
        }
        return steps;
    }

    // The references that could know the topic.
    private ReferenceSet Knowing(string topic)
    {
        var known = KnownFrom(topic) is null ? null : _input.Catalogues.FindTopic(topic);
        return Where(window => known?.IsKnownBy(window.Speech.Date) ?? true);
    }

    private ReferenceSet Mentioning(TopicColumn column)
    {
        var set = ReferenceSet.Empty(_earlier.Length);
        foreach (var place in column.Places)
            if (_earlierAt[place] is var at and >= 0 && column.In(_earlier[at]) > 0) set.Add(at);
        return set;
    }

    private DateOnly? KnownFrom(string topic) => _input.Catalogues.FindTopic(topic)?.KnownFrom;

    private bool IsOfTheme(string topic) => _input.Catalogues.Matching.Filters.Any(filter => ThemeOf(filter, topic).Count() < filter.Topics.Length);

    private static ImmutableArray<ReferenceWindow> Earlier(ReferenceDraw draw, Ingest.PartialDate speech, DateOnly? since)
    {
        var earlier = ImmutableArray.CreateBuilder<ReferenceWindow>(draw.Windows.Length);
        foreach (var (_, window) in draw.Windows)
            if (window.Speech.Date is { } date && IsBefore(date, speech) && !(date.FirstDay < since)) earlier.Add(window);
        return earlier.DrainToImmutable();
    }

    // A date known only to a year counts as its first day, so it is earlier only if its whole stretch ended before.
    private static bool IsBefore(Ingest.PartialDate reference, Ingest.PartialDate speech) => reference.Precision switch
    {
        Ingest.DatePrecision.Year => reference.Year < speech.Year,
        _ => reference.FirstDay < speech.FirstDay,
    };

    private bool Applies(MatchingFilter filter, string topic, ReferenceSet all) => filter.Kind switch
    {
        MatchingKind.Genre => _venue is not null && all.CountWith(Passing(filter, topic)) >= _input.Catalogues.Matching.MinimumReferences,
        MatchingKind.Theme => ThemeOf(filter, topic).Sum(t => _mentions.GetValueOrDefault(t, []).Length) >= filter.Value,
        MatchingKind.Speaker => _input.OwnSide.State is not null,
        _ => true,
    };

    // All filters but themes ask the same of every topic.
    private ReferenceSet Passing(MatchingFilter filter, string topic)
    {
        if (filter.Kind == MatchingKind.Theme) return OnTheme(filter, topic);
        if (!_passing.TryGetValue(filter, out var set)) _passing[filter] = set = Where(window => Passes(window, filter));
        return set;
    }

    private bool Passes(ReferenceWindow window, MatchingFilter filter) => filter.Kind switch
    {
        MatchingKind.Genre => window.Speech.Genre == _venue!.Genre,
        MatchingKind.Period => _input.Annotated.Speech.Metadata.Date!.Value.Year - window.Speech.Date!.Value.Year <= filter.Value,
        MatchingKind.Length => IsSimilar(window.Speech.Sentences, _input.Annotated.Sentences.Length, filter.Value),
        _ => window.Speech.State == _input.OwnSide.State,
    };

    private ReferenceSet OnTheme(MatchingFilter filter, string topic)
    {
        var sentences = new int[_earlier.Length];
        foreach (var column in ThemeOf(filter, topic).Select(_input.References.Column))
            for (var i = 0; i < column.Places.Count; i++)
                if (_earlierAt[column.Places[i]] is var at and >= 0) sentences[at] += column.SentencesOf(i);
        return ReferenceSet.Of(sentences.Length, at => sentences[at] >= filter.Value);
    }

    private ReferenceSet Where(Func<ReferenceWindow, bool> condition) => ReferenceSet.Of(_earlier.Length, at => condition(_earlier[at]));

    private static bool IsSimilar(int first, int second, double ratio) => first <= second * ratio && second <= first * ratio;

    private IEnumerable<string> ThemeOf(MatchingFilter filter, string topic) =>
        filter.Topics.Where(t => t != topic && _input.Catalogues.FindTopic(t)?.NormOf != topic && _input.Catalogues.FindTopic(topic)?.NormOf != t);
}
