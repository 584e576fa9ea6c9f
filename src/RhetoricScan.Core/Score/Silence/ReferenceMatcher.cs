using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>
/// Chooses the references for each topic by the agenda's recipe: the filters in order, relaxed from the last to the first. References are strictly
/// earlier than the speech. A theme counts sentences on its topics without the tested one and its norm; it applies only to a speech that raises it.
/// The genre applies only where references of the genre are enough; otherwise it would leave none until all other filters are given up.
/// </summary>
internal sealed class ReferenceMatcher
{
    private readonly ScoringInput _input;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<int>> _mentions;
    private readonly ImmutableArray<ReferenceWindow> _earlier;
    private readonly Venue? _venue;
    private readonly bool _genreApplies;

    public ReferenceMatcher(ScoringInput input, ReferenceDraw draw, ImmutableSortedDictionary<string, ImmutableArray<int>> mentions)
    {
        _input = input;
        _mentions = mentions;
        _venue = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue);
        _earlier = input.Annotated.Speech.Metadata.Date is not { } date ? []
            : [.. draw.Windows.Select(pair => pair.Window).Where(window => window.Speech.Date is { } other && IsBefore(other, date))];
        _genreApplies = _venue is not null && _earlier.Count(window => window.Speech.Genre == _venue.Genre) >= input.Catalogues.Matching.MinimumReferences;
    }

    /// <summary>References strictly earlier than the speech.</summary>
    public ImmutableArray<ReferenceWindow> Earlier => _earlier;

    /// <summary>All steps for a topic, from all filters to none.</summary>
    public ImmutableArray<MatchStep> Steps(string topic)
    {
        var usable = _input.Catalogues.Matching.Filters.Where(filter => Applies(filter, topic)).ToList();
        var steps = ImmutableArray.CreateBuilder<MatchStep>();
        var kept = _earlier;
        steps.Add(Step("no filter", kept, topic));
        for (var i = 0; i < usable.Count; i++)
        {
            var filter = usable[i];
            kept = [.. kept.Where(window => Passes(window.Speech, filter, topic))];
            steps.Insert(0, Step(string.Join(", ", usable.Take(i + 1).Select(f => f.Name)), kept, topic));
        }
        return steps.ToImmutable();
    }

    // A date known only to a year counts as its first day, so it is earlier only if its whole stretch ended before.
    private static bool IsBefore(Ingest.PartialDate reference, Ingest.PartialDate speech) => reference.Precision switch
    {
        Ingest.DatePrecision.Year => reference.Year < speech.Year,
        _ => reference.FirstDay < speech.FirstDay,
    };

    private static MatchStep Step(string filters, ImmutableArray<ReferenceWindow> windows, string topic) =>
        new(topic, filters, windows, windows.Count(window => window.MentionsOf(topic) > 0));

    private bool Applies(MatchingFilter filter, string topic) => filter.Kind switch
    {
        MatchingKind.Genre => _genreApplies,
        MatchingKind.Theme => ThemeOf(filter, topic).Sum(t => _mentions.GetValueOrDefault(t, []).Length) >= filter.Value,
        MatchingKind.Speaker => _input.OwnSide.State is not null,
        _ => true,
    };

    private bool Passes(ProfileSpeech reference, MatchingFilter filter, string topic) => filter.Kind switch
    {
        MatchingKind.Genre => reference.Genre == _venue!.Genre,
        MatchingKind.Period => _input.Annotated.Speech.Metadata.Date!.Value.Year - reference.Date!.Value.Year <= filter.Value,
        MatchingKind.Theme => ThemeOf(filter, topic).Sum(reference.MentionsOf) >= filter.Value,
        MatchingKind.Length => IsSimilar(reference.Sentences, _input.Annotated.Sentences.Length, filter.Value),
        _ => reference.State == _input.OwnSide.State,
    };

    private static bool IsSimilar(int first, int second, double ratio) => first <= second * ratio && second <= first * ratio;

    private IEnumerable<string> ThemeOf(MatchingFilter filter, string topic) =>
        filter.Topics.Where(t => t != topic && _input.Catalogues.FindTopic(t)?.NormOf != topic && _input.Catalogues.FindTopic(topic)?.NormOf != t);
}
