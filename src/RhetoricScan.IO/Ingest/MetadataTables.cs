using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>Finds the metadata row of a text: in the table the user named, else in <c>metadata.csv</c> beside the text or one folder up. Each table is read once.</summary>
internal sealed class MetadataTables(string? named, TextDecoder decoder)
{
    private readonly Dictionary<string, MetadataTable?> _tables = new(StringComparer.Ordinal);

    /// <summary>The row of a text; null where no table has one.</summary>
    public SpeechMetadata? Find(string path, string name, List<Diagnostic> warnings)
    {
        if (path == "-" && named is null) return null;
        var folder = Path.GetDirectoryName(path) ?? "";
        string[] candidates = named is not null ? [named] : [Path.Combine(folder, "metadata.csv"), Path.Combine(Path.GetDirectoryName(folder) is { Length: > 0 } above ? above : Path.Combine(folder, ".."), "metadata.csv")];
        return candidates.Select(Table).FirstOrDefault(table => table is not null)?.Find(name, warnings);
    }

    private MetadataTable? Table(string path)
    {
        if (_tables.TryGetValue(path, out var table)) return table;
        if (named is null && !File.Exists(path)) return _tables[path] = null;
        return _tables[path] = MetadataTable.Read(path, decoder);
    }
}
