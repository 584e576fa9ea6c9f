using CsvHelper;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Corpora;

/// <summary>A row of a fetched corpus's <c>metadata.csv</c>.</summary>
[CsvRecord]
public sealed partial record CorpusMetadataRow
{
    /// <summary>Id of the speech, which is also the name of its file.</summary>
    [CsvColumn("id")] public required string Id { get; init; }

    /// <summary>Who speaks.</summary>
    [CsvColumn("speaker")] public required string Speaker { get; init; }

    /// <summary>The speaker's state.</summary>
    [CsvColumn("state")] public required string State { get; init; }

    /// <summary>Day, month or year.</summary>
    [CsvColumn("date")] public required string Date { get; init; }

    /// <summary>Where it was given.</summary>
    [CsvColumn("venue")] public required string Venue { get; init; }

    /// <summary>Title of the page.</summary>
    [CsvColumn("title")] public required string Title { get; init; }

    /// <summary>Language of the text.</summary>
    [CsvColumn("language")] public required string Language { get; init; }

    /// <summary>Where it was fetched.</summary>
    [CsvColumn("url")] public required string Url { get; init; }

    /// <summary>What the publisher says about use.</summary>
    [CsvColumn("licence")] public required string Licence { get; init; }

    /// <summary>How the particulars were checked.</summary>
    [CsvColumn("verified")] public required string Verified { get; init; }

    /// <summary>The row of a document.</summary>
    public static CorpusMetadataRow Of(CorpusEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new CorpusMetadataRow
        {
            Id = entry.Id,
            Speaker = CsvText.Safe(entry.Speaker),
            State = entry.State ?? "",
            Date = entry.Date?.ToString() ?? "",
            Venue = CsvText.Safe(entry.Venue),
            Title = CsvText.Safe(entry.Title),
            Language = entry.Language ?? "",
            Url = entry.Url.AbsoluteUri,
            Licence = CsvText.Safe(entry.Licence),
            Verified = entry.Verified.ToString().ToLowerInvariant(),
        };
    }
}
