namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Whose words of a transcript count.</summary>
/// <param name="OnlyOne">True to count one speaker; false to count all but those who ask.</param>
/// <param name="Name">The one speaker; null for the speaker of the metadata or else the one with most words.</param>
public sealed record SpeakerChoice(bool OnlyOne, string? Name = null)
{
    /// <summary>All speakers but those who ask.</summary>
    public static SpeakerChoice All { get; } = new(false);
}
