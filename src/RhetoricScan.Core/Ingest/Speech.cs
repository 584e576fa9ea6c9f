using RhetoricScan.Ingest.Guesses;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan.Ingest;

/// <summary>One speech: its text exactly as received and what is known about it.</summary>
public sealed record Speech
{
    /// <summary>Unique name in a run: the metadata's id, else the relative path without extension, with <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The decoded text behind the BOM and the front matter; CR, LF, tabs and Markdown stay.
    /// Every <see cref="Text.TextSpan"/> points into it.
    /// </summary>
    public required string Body { get; init; }

    /// <summary>What is known beside the text.</summary>
    public SpeechMetadata Metadata { get; init; } = SpeechMetadata.None;

    /// <summary>Which passages of the body are not the words of the speech.</summary>
    public Transcript Transcript { get; init; } = Transcript.None;

    /// <summary>Which of the metadata the document states about itself (a page's head, properties, the header of a mail), because nothing stronger gives them.</summary>
    public SpeechMetadata Stated { get; init; } = SpeechMetadata.None;

    /// <summary>What the text says about itself where the metadata say nothing.</summary>
    public MetadataGuesses Guesses { get; init; } = MetadataGuesses.None;

    /// <summary>Language of the text, ISO 639-1: from the metadata, else detected; <c>other</c> when none of ours.</summary>
    public required string Language { get; init; }
}
