using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan.IO.Ingest;

/// <summary>How inputs are read.</summary>
public sealed record IngestOptions
{
    /// <summary>What the XML parts of one office document may unpack to where nothing else is asked for.</summary>
    public const long DefaultUnpackedBytes = 64L << 20;

    /// <summary>Metadata the user typed; stronger than any found with the text.</summary>
    public SpeechMetadata Metadata { get; init; } = SpeechMetadata.None;

    /// <summary>A metadata table for all inputs; null to look for <c>metadata.csv</c> beside the texts and one folder up.</summary>
    public string? MetadataFile { get; init; }

    /// <summary>Name of the encoding of all inputs without a byte order mark; null to tell it from the bytes.</summary>
    public string? Encoding { get; init; }

    /// <summary>Largest file or archive entry that is read, in bytes.</summary>
    public long MaximumBytes { get; init; } = 256L << 20;

    /// <summary>Most bytes that the XML parts of one office document, one stream of a PDF, or an archive may unpack to; an archive may also hold 200 times its own size.</summary>
    public long MaximumUnpackedBytes { get; init; } = DefaultUnpackedBytes;

    /// <summary>Longest text of one speech, in UTF-16 code units.</summary>
    public int MaximumCharacters { get; init; } = 10_000_000;

    /// <summary>Time that reading one file, archive entry or document may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Column of a table that holds the text.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>Column of a table that holds the id.</summary>
    public string IdColumn { get; init; } = "id";

    /// <summary>Whose words of a transcript count.</summary>
    public SpeakerChoice Speakers { get; init; } = SpeakerChoice.All;

    /// <summary>True to use what a text says about itself where the metadata say nothing.</summary>
    public bool AcceptGuesses { get; init; }

    /// <summary>Venues that a text may name; empty to guess places only.</summary>
    public ImmutableArray<Venue> Venues { get; init; } = [];

    /// <summary>Tells the language of a text: <c>en</c>, <c>ru</c>, <c>ko</c> or <c>other</c>.</summary>
    public required Func<string, string> DetectLanguage { get; init; }
}
