using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The reference that scores of one speech refer to: speeches of its language and genre, else the greatest profile of its language with the genre flagged.</summary>
internal sealed class MatchedReference
{
    /// <summary>Sentences under which a text gets no score.</summary>
    public const int FewestSentences = 15;

    private readonly ImmutableArray<ReferenceWindow> _windows;
    private readonly bool _genreMismatch;
    private readonly string _label;

    private MatchedReference(ImmutableArray<ReferenceWindow> windows, bool genreMismatch, string label) =>
        (_windows, _genreMismatch, _label) = (windows, genreMismatch, label);

    /// <summary>Chooses the reference; null when the text is too short or no speech fits.</summary>
    public static MatchedReference? For(ScoringInput input, ReferenceDraw draw)
    {
        if (input.Annotated.Sentences.Length < FewestSentences) return null;
        var speakable = draw.Windows.Where(pair => pair.Profile.Language == input.Annotated.Speech.Language && pair.Window.Sentences > 0).ToList();
        if (speakable.Count == 0) return null;
        var genre = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue)?.Genre;
        var same = speakable.Where(pair => genre is not null && pair.Window.Speech.Genre == genre).ToList();
        if (same.Count >= input.Catalogues.Matching.MinimumReferences) return Of(same, genreMismatch: false);
        var greatest = speakable.GroupBy(pair => pair.Profile.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        return Of([.. greatest], genreMismatch: true);
    }

    /// <summary>The score with its place in the reference: share of windows with a strictly lower index; an index of 0 gives 0.</summary>
    public PatternScore Rank(PatternScore score, Func<ReferenceWindow, double> index)
    {
        var values = new double[_windows.Length];
        for (var i = 0; i < values.Length; i++) values[i] = index(_windows[i]);
        Array.Sort(values);
        return score with
        {
            Score = ScoreOf(values, score.Index),
            ScoreLow = ScoreOf(values, score.IndexLow),
            ScoreHigh = ScoreOf(values, score.IndexHigh),
            Reference = _label,
            References = values.Length,
            ReferencesAtZero = values.Count(value => value <= 0),
            GenreMismatch = _genreMismatch,
        };
    }

    /// <summary>Share of its speeches at each level.</summary>
    public BaseRates BaseRates() => new(
        _label, Shares(speech => speech.VictimizationLevel, 4), Shares(speech => speech.AppropriationLevel, 5),
        Shares(speech => speech.AppropriationWide, 5), Shares(speech => speech.SilenceLevel, 5));

    private static MatchedReference Of(List<(Profile Profile, ReferenceWindow Window)> pairs, bool genreMismatch) => new(
        [.. pairs.Select(pair => pair.Window)], genreMismatch,
        ReferenceLabel.Of(string.Join('+', pairs.Select(pair => pair.Profile.Id).Distinct(StringComparer.Ordinal)), [.. pairs.Select(pair => pair.Window.Speech)]));

    private static double ScoreOf(double[] ascending, double index)
    {
        if (index <= 0) return 0;
        int low = 0, high = ascending.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < index) low = middle + 1; else high = middle;
        }
        return 100.0 * low / ascending.Length;
    }

    private ImmutableArray<double> Shares(Func<ProfileSpeech, int> level, int levels)
    {
        var counts = new int[levels];
        foreach (var window in _windows)
            if (level(window.Speech) is var at && at < levels) counts[at]++;
        return [.. counts.Select(count => count / (double)_windows.Length)];
    }
}
