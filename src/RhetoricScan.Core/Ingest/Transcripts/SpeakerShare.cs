namespace RhetoricScan.Ingest.Transcripts;

/// <summary>A named speaker of a transcript.</summary>
/// <param name="Name">The name as the first label has it.</param>
/// <param name="Words">Words in all turns under this name.</param>
/// <param name="IsCounted">True when these words count as the speech.</param>
public sealed record SpeakerShare(string Name, int Words, bool IsCounted);
