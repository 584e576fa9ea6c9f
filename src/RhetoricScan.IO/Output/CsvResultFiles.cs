using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Output;

/// <summary>The CSV files of a run, written while speeches arrive.</summary>
internal sealed class CsvResultFiles : IDisposable
{
    private readonly Func<string, LedgerAct?> _ledger;
    private readonly CsvTable<SummaryRow> _summary;
    private readonly CsvTable<EvidenceRow> _evidence;
    private readonly CsvTable<SilenceRow> _silence;
    private readonly CsvTable<BodyRow> _bodies;
    private readonly CsvTable<BlameRow> _blame;
    private readonly CsvTable<OmissionRow> _omissions;
    private readonly CsvTable<QuoteRow> _quotes;
    private readonly CsvTable<EditionRow> _editions;
    private readonly EditionCounts _editionCounts = new();

    public CsvResultFiles(OutputFolder folder, Func<string, LedgerAct?> ledger, bool byteOrderMark)
    {
        _ledger = ledger;
        _summary = new(folder.Create("summary.csv"), byteOrderMark);
        _evidence = new(folder.Create("evidence.csv"), byteOrderMark);
        _silence = new(folder.Create("silence.csv"), byteOrderMark);
        _bodies = new(folder.Create("bodies.csv"), byteOrderMark);
        _blame = new(folder.Create("blame.csv"), byteOrderMark);
        _omissions = new(folder.Create("omissions.csv"), byteOrderMark);
        _quotes = new(folder.Create("quotes.csv"), byteOrderMark);
        _editions = new(folder.Create("editions.csv"), byteOrderMark);
    }

    public void Write(ScanResult result)
    {
        _summary.Write([SummaryRows.Of(result)]);
        _evidence.Write(EvidenceRows.Safe(result));
        _silence.Write(TopicRows.Of(result));
        _bodies.Write(BodyRows.Of(result));
        _blame.Write(BlameRows.Of(result));
        _omissions.Write(OmissionRows.Of(result, _ledger));
        _quotes.Write(QuoteRows.Of(result));
        _editionCounts.Add(result);
    }

    public void Complete() => _editions.Write(_editionCounts.Rows());

    public void Dispose()
    {
        foreach (IDisposable table in new IDisposable[] { _summary, _evidence, _silence, _bodies, _blame, _omissions, _quotes, _editions })
            table.Dispose();
    }
}
