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

    public ReferenceMatcher(ScoringInput input, ReferenceDraw draw, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions)
    {
        _input = input;
        _mentions = mentions;
        _venue = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue);
        _earlier = input.Annotated.Speech.Metadata.Date is not { } date ? []
            : [.. draw.Windows.Select(pair => pair.Window).Where(window => window.Speech.Date is { } other && IsBefore(other, date) && !(other.FirstDay < input.Since?.FirstDay))];
        Own = OwnRecord.Speeches(input, _earlier);
    }

    /// <summary>Earlier speeches of the same state at the same venue, oldest first.</summary>
    public ImmutableArray<ProfileSpeech> Own { get; }

    /// <summary>All steps for a topic, from all filters to none.</summary>
    public ImmutableArray<MatchStep> Steps(string topic)
    {
        var key = IsOfTheme(topic) || KnownFrom(topic) is not null ? topic : "";
        if (!_kept.TryGetValue(key, out var steps)) _kept[key] = steps = Kept(topic);
        var column = _input.References.Column(topic);
        return [.. steps.Select(step => new MatchStep(step.Filters, step.Windows, step.Mentioning(column)))];
    }

    // The references of each step; they are the same for all topics that no theme leaves out and that were always known.
    private List<KeptReferences> Kept(string topic)
    {
        var kept = KnownFrom(topic) is null ? _earlier : [.. _earlier.Where(window => _input.Catalogues.FindTopic(topic)!.IsKnownBy(window.Speech.Date))];
        var usable = _input.Catalogues.Matching.Filters.Where(filter => Applies(filter, topic, kept)).ToList();
        var steps = new List<KeptReferences> { new("no filter", kept) };
        for (var i = 0; i < usable.Count; i++)
        {
            var filter = usable[i];
            var theme = filter.Kind == MatchingKind.Theme ? ThemeOf(filter, topic).Select(_input.References.Column).ToList() : [];
            kept = [.. kept.Where(window => Passes(window, filter, theme))];
            steps.Insert(0, new(string.Join(", ", usable.Take(i + 1).Select(f => f.Name)), kept));
        }
        return steps;
    }

    private DateOnly? KnownFrom(string topic) => _input.Catalogues.FindTopic(topic)?.KnownFrom;

    private bool IsOfTheme(string topic) => _input.Catalogues.Matching.Filters.Any(filter => ThemeOf(filter, topic).Count() < filter.Topics.Length);

    // A date known only to a year counts as its first day, so it is earlier only if its whole stretch ended before.
    private static bool IsBefore(Ingest.PartialDate reference, Ingest.PartialDate speech) => reference.Precision switch
    {
        Ingest.DatePrecision.Year => reference.Year < speech.Year,
        _ => reference.FirstDay < speech.FirstDay,
    };

    private bool Applies(MatchingFilter filter, string topic, ImmutableArray<ReferenceWindow> all) => filter.Kind switch
    {
        MatchingKind.Genre => _venue is not null && all.Count(window => window.Speech.Genre == _venue.Genre) >= _input.Catalogues.Matching.MinimumReferences,
        MatchingKind.Theme => ThemeOf(filter, topic).Sum(t => _mentions.GetValueOrDefault(t, []).Length) >= filter.Value,
        MatchingKind.Speaker => _input.OwnSide.State is not null,
        _ => true,
    };

    private bool Passes(ReferenceWindow window, MatchingFilter filter, List<TopicColumn> theme) => filter.Kind switch
    {
        MatchingKind.Genre => window.Speech.Genre == _venue!.Genre,
        MatchingKind.Period => _input.Annotated.Speech.Metadata.Date!.Value.Year - window.Speech.Date!.Value.Year <= filter.Value,
        MatchingKind.Theme => theme.Sum(column => column.Whole(window)) >= filter.Value,
        MatchingKind.Length => IsSimilar(window.Speech.Sentences, _input.Annotated.Sentences.Length, filter.Value),
        _ => window.Speech.State == _input.OwnSide.State,
    };

    private static bool IsSimilar(int first, int second, double ratio) => first <= second * ratio && second <= first * ratio;

    private IEnumerable<string> ThemeOf(MatchingFilter filter, string topic) =>
        filter.Topics.Where(t => t != topic && _input.Catalogues.FindTopic(t)?.NormOf != topic && _input.Catalogues.FindTopic(topic)?.NormOf != t);
}
