using System.Collections.Immutable;

namespace RhetoricScan.Ingest;

/// <summary>What is known about a speech beside its text. Everything may be missing; a scan says what it could not do without it.</summary>
public sealed record SpeechMetadata
{
    /// <summary>Nothing known.</summary>
    public static SpeechMetadata None { get; } = new();

    /// <summary>Title of the speech or page.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the person or office that speaks.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's state, ISO 3166-1 alpha-3 in upper case.</summary>
    public string? State { get; init; }

    /// <summary>Office of the speaker, such as <c>Minister of Foreign Affairs</c>.</summary>
    public string? Office { get; init; }

    /// <summary>Day, month or year of the speech.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it was given: a venue id (<c>MNC</c>, <c>UNGA</c>) or a name as written.</summary>
    public string? Venue { get; init; }

    /// <summary>Language of the text, ISO 639-1 (<c>en</c>, <c>ru</c>, <c>ko</c>); null when it is to be detected.</summary>
    public string? Language { get; init; }

    /// <summary>Where the text was published.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Further fields as they came, by lower-case name in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Other { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>These fields, with every field that <paramref name="stronger"/> knows replaced by its own.</summary>
    public SpeechMetadata OverriddenBy(SpeechMetadata stronger) => new()
    {
        Title = stronger.Title ?? Title,
        Speaker = stronger.Speaker ?? Speaker,
        State = stronger.State ?? State,
        Office = stronger.Office ?? Office,
        Date = stronger.Date ?? Date,
        Venue = stronger.Venue ?? Venue,
        Language = stronger.Language ?? Language,
        SourceUrl = stronger.SourceUrl ?? SourceUrl,
        Other = Other.SetItems(stronger.Other),
    };

    /// <summary>Of title, date, speaker and venue those that <paramref name="known"/> lacks.</summary>
    public SpeechMetadata WhereMissingIn(SpeechMetadata known) => new()
    {
        Title = known.Title is null ? Title : null,
        Date = known.Date is null ? Date : null,
        Speaker = known.Speaker is null ? Speaker : null,
        Venue = known.Venue is null ? Venue : null,
    };

    /// <summary>Title, date, speaker and venue as <c>date 2026-03-16, venue UNGA</c>; empty where none is known.</summary>
    public string Headline => string.Join(", ", new[] { Said("title", Title), Said("date", Date?.ToString()), Said("speaker", Speaker), Said("venue", Venue) }.OfType<string>());

    private static string? Said(string field, string? value) => value is null ? null : $"{field} {value}";
}
