using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Output;

/// <summary>All files of a scan in one folder: <c>results.jsonl</c> and the manifest always, CSV when asked for.</summary>
public sealed class ResultFolder : IDisposable
{
    private readonly OutputFolder _folder;
    private readonly JsonLinesWriter _json;
    private readonly CsvResultFiles? _csv;
    private readonly CsvTable<ErrorRow> _errors;
    private readonly Action<ImmutableArray<ResultTable>, OutputFolder>? _export;
    private readonly string? _spool;

    /// <summary>Opens the files.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="csv">Whether the CSV files are wanted.</param>
    /// <param name="catalogues">The catalogues of the run.</param>
    /// <param name="byteOrderMark">Whether CSV files start with a byte order mark.</param>
    /// <param name="export">Writes all tables in further formats at the end of the run; null for none.</param>
    public ResultFolder(
        string path, bool csv, CatalogueSet catalogues, bool byteOrderMark, Action<ImmutableArray<ResultTable>, OutputFolder>? export = null)
    {
        _export = export;
        _spool = export is null || csv ? null : Directory.CreateTempSubdirectory("rhetoricscan-").FullName;
        _folder = new OutputFolder(path);
        _json = new JsonLinesWriter(_folder.Create("results.jsonl"), sentences: true);
        _csv = csv || export is not null ? new CsvResultFiles(CreateTable, catalogues, byteOrderMark) : null;
        _errors = new CsvTable<ErrorRow>(_folder.Create("errors.csv"), byteOrderMark);
    }

    /// <summary>The folder, for further files of the same run.</summary>
    public OutputFolder Folder => _folder;

    /// <summary>Writes one speech.</summary>
    public void Write(ScanResult result)
    {
        _json.Write(result);
        _csv?.Write(result);
    }

    /// <summary>Writes an input that gave no result.</summary>
    public void WriteError(string source, Diagnostic error)
    {
        _json.WriteError(source, error);
        _errors.Write([new ErrorRow
        {
            Source = CsvText.Safe(source),
            Code = error.Code,
            Line = error.Line is { } line ? FormattableString.Invariant($"{line}") : "",
            Message = CsvText.Safe(error.Text),
        }]);
    }

    /// <summary>Finishes all files and gives them their names.</summary>
    public void Complete(RunManifest manifest)
    {
        _csv?.Complete();
        CloseTables();
        _export?.Invoke(CsvResultFiles.Tables(PathOfTable), _folder);
        using (var stream = _folder.Create(OutputFolder.ManifestName)) manifest.Write(stream, _folder.Names);
        _folder.Complete();
    }

    /// <summary>Removes what an incomplete run has written.</summary>
    public void Dispose()
    {
        try
        {
            CloseTables();
        }
        finally
        {
            _folder.Dispose();
            if (_spool is not null && Directory.Exists(_spool)) Directory.Delete(_spool, recursive: true);
        }
    }

    private Stream CreateTable(string name) => _spool is null ? _folder.Create(name) : File.Create(PathOfTable(name));

    private string PathOfTable(string name) => _spool is null ? _folder.PartialPath(name) : Path.Combine(_spool, name);

    private void CloseTables()
    {
        _csv?.Dispose();
        _errors.Dispose();
        _json.Dispose();
    }
}
