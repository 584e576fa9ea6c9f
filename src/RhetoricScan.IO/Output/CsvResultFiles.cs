using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Tables;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>The CSV files of a run, written while speeches arrive.</summary>
internal sealed class CsvResultFiles : IDisposable
{
    private readonly CatalogueSet _catalogues;
    private readonly CsvTable<SummaryRow> _summary;
    private readonly CsvTable<EvidenceRow> _evidence;
    private readonly CsvTable<SilenceRow> _silence;
    private readonly CsvTable<BodyRow> _bodies;
    private readonly CsvTable<BlameRow> _blame;
    private readonly CsvTable<OmissionRow> _omissions;
    private readonly CsvTable<QuoteRow> _quotes;
    private readonly CsvTable<EditionRow> _editions;
    private readonly CsvTable<ConferenceCsvRow> _conference;
    private readonly EditionCounts _editionCounts = new();
    private readonly ConferenceCounter _conferenceCounts;

    /// <summary>Starts the files.</summary>
    /// <param name="create">Opens a file by name.</param>
    /// <param name="catalogues">The catalogues of the run.</param>
    /// <param name="byteOrderMark">Whether files start with a byte order mark.</param>
    public CsvResultFiles(Func<string, Stream> create, CatalogueSet catalogues, bool byteOrderMark)
    {
        _catalogues = catalogues;
        _conferenceCounts = new ConferenceCounter(catalogues);
        _summary = new(create("summary.csv"), byteOrderMark);
        _evidence = new(create("evidence.csv"), byteOrderMark);
        _silence = new(create("silence.csv"), byteOrderMark);
        _bodies = new(create("bodies.csv"), byteOrderMark);
        _blame = new(create("blame.csv"), byteOrderMark);
        _omissions = new(create("omissions.csv"), byteOrderMark);
        _quotes = new(create("quotes.csv"), byteOrderMark);
        _editions = new(create("editions.csv"), byteOrderMark);
        _conference = new(create("conference.csv"), byteOrderMark);
    }

    public void Write(ScanResult result)
    {
        _summary.Write([SummaryRows.Of(result)]);
        _evidence.Write(EvidenceRows.Safe(result));
        _silence.Write(TopicRows.Of(result));
        _bodies.Write(BodyRows.Of(result));
        _blame.Write(BlameRows.Of(result));
        _omissions.Write(OmissionRows.Of(result, _catalogues.FindAct));
        _quotes.Write(QuoteRows.Of(result));
        _editionCounts.Add(result);
        _conferenceCounts.Add(result);
    }

    public void Complete()
    {
        _editions.Write(_editionCounts.Rows());
        _conference.Write(ConferenceCsvRow.Of(_conferenceCounts));
    }

    /// <summary>The finished files as tables, read when asked for.</summary>
    /// <param name="pathOf">Where a file lies.</param>
    public static ImmutableArray<ResultTable> Tables(Func<string, string> pathOf) =>
    [
        ResultTable.OfCsv<SummaryRow>("summary", pathOf("summary.csv")),
        ResultTable.OfCsv<EvidenceRow>("evidence", pathOf("evidence.csv")),
        ResultTable.OfCsv<SilenceRow>("silence", pathOf("silence.csv")),
        ResultTable.OfCsv<BodyRow>("bodies", pathOf("bodies.csv")),
        ResultTable.OfCsv<BlameRow>("blame", pathOf("blame.csv")),
        ResultTable.OfCsv<OmissionRow>("omissions", pathOf("omissions.csv")),
        ResultTable.OfCsv<QuoteRow>("quotes", pathOf("quotes.csv")),
        ResultTable.OfCsv<EditionRow>("editions", pathOf("editions.csv")),
        ResultTable.OfCsv<ConferenceCsvRow>("conference", pathOf("conference.csv")),
    ];

    public void Dispose()
    {
        foreach (IDisposable table in new IDisposable[] { _summary, _evidence, _silence, _bodies, _blame, _omissions, _quotes, _editions, _conference })
            table.Dispose();
    }
}
