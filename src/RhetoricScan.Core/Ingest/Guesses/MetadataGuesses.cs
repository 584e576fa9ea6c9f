namespace RhetoricScan.Ingest.Guesses;

/// <summary>What a text says about itself where the metadata say nothing: title, date, speaker, venue. Offered, never certain.</summary>
/// <param name="Values">The guesses; nothing where there is none or the metadata know better.</param>
/// <param name="AreUsed">True when the user accepts guesses, so that they are part of the metadata too.</param>
public sealed record MetadataGuesses(SpeechMetadata Values, bool AreUsed)
{
    /// <summary>Nothing was guessed.</summary>
    public static MetadataGuesses None { get; } = new(SpeechMetadata.None, false);

    /// <summary>True when there is nothing.</summary>
    public bool IsEmpty => this is { Values: { Title: null, Date: null, Speaker: null, Venue: null } };

    /// <summary>The guesses as <c>date 2026-03-16, venue UNGA</c>.</summary>
    public override string ToString() => Values.Headline;
}
