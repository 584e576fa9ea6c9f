using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The text of a document that is more than text, and what the document says about itself.</summary>
/// <param name="Text">Paragraphs separated by blank lines.</param>
/// <param name="Stated">Title and date as the document states them in its head or properties: metadata, the weakest, and said to come from there.</param>
internal sealed record ExtractedText(string Text, SpeechMetadata Stated)
{
    /// <summary>A document of which nothing but a text is known.</summary>
    /// <param name="text">The text.</param>
    public static ExtractedText Of(string text) => new(text, SpeechMetadata.None);

    /// <summary>Who wrote the file, which may be the speaker or whoever typed it: a guess at best.</summary>
    public string? Author { get; init; }
}
