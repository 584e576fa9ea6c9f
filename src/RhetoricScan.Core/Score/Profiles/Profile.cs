using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>Reference speeches as counts, without their texts.</summary>
public sealed record Profile
{
    /// <summary>Short name, also its file's (<c>ungdc</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What it is made of, one line.</summary>
    public required string Title { get; init; }

    /// <summary>Language of its texts.</summary>
    public required string Language { get; init; }

    /// <summary>Fingerprint of what made its counts, for its language; another fingerprint makes it stale.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Where the texts come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Licence of the texts.</summary>
    public string Licence { get; init; } = "";

    /// <summary>The speeches, by id.</summary>
    public required ImmutableArray<ProfileSpeech> Speeches { get; init; }

    /// <summary>First and last year with their number of speeches, and the genres: what a score must be read with.</summary>
    public string Card => ReferenceLabel.Of(Id, Speeches);
}

/// <summary>Writes what a reference is made of.</summary>
internal static class ReferenceLabel
{
    public static string Of(string name, IReadOnlyCollection<ProfileSpeech> speeches)
    {
        var years = speeches.Where(speech => speech.Date is not null).Select(speech => speech.Date!.Value.Year).Order().ToList();
        var genres = string.Join('+', speeches.Select(speech => speech.Genre.Length == 0 ? "unknown" : speech.Genre).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var period = years.Count == 0 ? "undated" : FormattableString.Invariant($"{years[0]}-{years[^1]}");
        return FormattableString.Invariant($"{name}: genre {genres}, {period}, n = {speeches.Count}");
    }
}
