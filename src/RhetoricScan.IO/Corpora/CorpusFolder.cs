using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Corpora;

/// <summary>A folder of fetched documents, one file for each, with <c>metadata.csv</c> for scanning and <c>fetched.json</c> for fetching again.</summary>
public sealed class CorpusFolder
{
    private const string NotesName = "fetched.json";
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lock _lock = new();
    private ImmutableSortedDictionary<string, FetchedFile> _files;

    /// <summary>Opens a folder, making it if it isn't there, and reads what was noted about its files.</summary>
    /// <exception cref="UserErrorException">It can't be made (RS4001), or the notes can't be read (RS1117).</exception>
    public CorpusFolder(string path)
    {
        Path = path;
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.OutputNotWritable(path, e.Message), e);
        }
        _files = ReadNotes(PathOf(NotesName));
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>What is noted about a document; null when it was never fetched from this address.</summary>
    internal FetchedFile? Find(CorpusEntry entry) => _files.TryGetValue(entry.Id, out var file) && file.Url == entry.Url.AbsoluteUri ? file : null;

    /// <summary>SHA-256 of a document's file as it lies there; null when there is none.</summary>
    internal string? HashOf(FetchedFile file) => File.Exists(PathOf(file.File)) ? Hashes.OfFile(PathOf(file.File)) : null;

    /// <summary>Path of a file in the folder.</summary>
    internal string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Notes a document that lies in the folder, and deletes its earlier file when that had another ending.</summary>
    internal void Add(string id, FetchedFile file)
    {
        lock (_lock)
        {
            if (_files.TryGetValue(id, out var earlier) && earlier.File != file.File) File.Delete(PathOf(earlier.File));
            _files = _files.SetItem(id, file);
            OutputFile.Write(PathOf(NotesName), stream => JsonSerializer.Serialize(stream, _files, Json));
        }
    }

    /// <summary>Writes the particulars of all documents that are there, as <c>scan</c> reads them, and the failures.</summary>
    internal void Complete(CorpusManifest manifest, IReadOnlyList<FetchOutcome> failed)
    {
        var rows = manifest.Entries.Where(entry => Find(entry) is { } file && File.Exists(PathOf(file.File))).Select(CorpusMetadataRow.Of).ToList();
        OutputFile.Write(PathOf(InputFinder.MetadataName), stream => Table(stream, rows));
        var errors = PathOf(InputFinder.ErrorsName);
        if (failed.Count == 0) File.Delete(errors);
        else OutputFile.Write(errors, stream => Table(stream, failed.Select(ErrorOf)));
    }

    private static ErrorRow ErrorOf(FetchOutcome outcome) =>
        new() { Source = outcome.Entry.Id, Code = outcome.Error!.Code, Line = "", Message = outcome.Error.Text };

    private static void Table<T>(Stream stream, IEnumerable<T> rows)
    {
        using var table = new CsvTable<T>(stream, byteOrderMark: false);
        table.Write(rows);
    }

    private static ImmutableSortedDictionary<string, FetchedFile> ReadNotes(string path)
    {
        var none = ImmutableSortedDictionary.Create<string, FetchedFile>(StringComparer.Ordinal);
        if (!File.Exists(path)) return none;
        try
        {
            var notes = JsonSerializer.Deserialize<Dictionary<string, FetchedFile>>(File.ReadAllBytes(path), Json) ?? [];
            return none.AddRange(notes.Where(note => CorpusNames.IsValid(note.Key) && IsNameOf(note.Key, note.Value?.File)));
        }
        catch (JsonException e)
        {
            throw new UserErrorException(Messages.FetchNotesUnreadable(path, e.Message), e);
        }
    }

    /// <summary>Notes may come from anywhere; only a file of the document itself is believed in.</summary>
    private static bool IsNameOf(string id, string? file) => file is not null && System.IO.Path.ChangeExtension(id + ".x", System.IO.Path.GetExtension(file)) == file;
}
