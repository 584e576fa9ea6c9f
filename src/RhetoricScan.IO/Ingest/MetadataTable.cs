using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>A <c>metadata.csv</c>: one row per speech, found by id or by file name.</summary>
internal sealed class MetadataTable
{
    private readonly Dictionary<string, SortedDictionary<string, string>> _byId = new(StringComparer.Ordinal);
    private readonly string _path;

    private MetadataTable(string path) => _path = path;

    /// <summary>Reads a table whose column <c>id</c> holds the ids or file names (without extension) of the texts.</summary>
    /// <exception cref="UserErrorException">The file cannot be read as a table with an id column.</exception>
    public static MetadataTable Read(string path, TextDecoder decoder)
    {
        var table = new MetadataTable(path);
        foreach (var (_, fields) in CsvRows.Read(decoder.Decode(File.ReadAllBytes(path), path, []), path))
        {
            if (!fields.Remove("id", out var id) && !fields.Remove("file", out id))
                throw new UserErrorException(Messages.TableColumnMissing(path, "id", string.Join(", ", fields.Keys)));
            table._byId[Path.GetFileNameWithoutExtension(id)] = fields;
        }
        return table;
    }

    /// <summary>The metadata of a text by its file name without extension; null when the table lacks it.</summary>
    public SpeechMetadata? Find(string name, ICollection<Diagnostic> warnings) =>
        _byId.TryGetValue(name, out var fields) ? MetadataFields.Read(fields, _path, warnings) : null;
}
