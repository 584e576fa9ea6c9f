using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The text of a document that is more than text, and what the document says about itself.</summary>
/// <param name="Text">Paragraphs separated by blank lines.</param>
/// <param name="Guessed">Title, date and author as the document states them; the weakest source of metadata.</param>
internal sealed record ExtractedText(string Text, SpeechMetadata Guessed);
