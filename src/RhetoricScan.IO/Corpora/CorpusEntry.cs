using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Corpora;

/// <summary>One document of a corpus: where it is published and what is known about it.</summary>
public sealed record CorpusEntry
{
    /// <summary>Names the file and the speech: ASCII letters, digits, <c>.</c>, <c>_</c>, <c>-</c>; unique whatever the case of its letters.</summary>
    public required string Id { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public required Uri Url { get; init; }

    /// <summary>Day, month or year of the speech.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who speaks.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's state, ISO 3166-1 alpha-3.</summary>
    public string? State { get; init; }

    /// <summary>Where it was given.</summary>
    public string? Venue { get; init; }

    /// <summary>Title of the page.</summary>
    public string? Title { get; init; }

    /// <summary>Language of the text, ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>What the publisher says about use; empty when nothing was found.</summary>
    public string? Licence { get; init; }

    /// <summary>Hash of the document's bytes in lower-case hexadecimal; null where nobody has noted it.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How address and particulars were checked.</summary>
    public Verification Verified { get; init; }

    /// <summary>What a reader of the manifest should know.</summary>
    public string? Note { get; init; }
}
