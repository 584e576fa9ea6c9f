using System.IO.Compression;

namespace RhetoricScan.IO.Ingest;

/// <summary>The readable files inside a <c>.zip</c>, in ordinal order of their names. Nothing is unpacked to disk; archives inside archives are passed over.</summary>
internal static class ArchiveEntries
{
    private const int MostEntries = 100_000;
    private const int MostTimesLarger = 200;

    /// <summary>The entries of an archive.</summary>
    /// <exception cref="UserErrorException">The archive unpacks to far more than it holds (RS1019).</exception>
    public static IEnumerable<InputFile> Of(InputFile archive, IngestOptions options)
    {
        var bytes = archive.ReadAll();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        if (zip.Entries.Count > MostEntries || zip.Entries.Sum(entry => entry.Length) > options.MaximumUnpackedBytes + (MostTimesLarger * (long)bytes.Length))
            throw new UserErrorException(Messages.ArchiveSuspicious(archive.Path));
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var path = $"{archive.Path}!{entry.FullName}";
            if (!FileFormats.IsKnown(path) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) continue;
            yield return new InputFile(path, $"{archive.DefaultId}/{SpeechIds.OfPath(entry.FullName)}", () => ReadAll(entry, path, options.MaximumBytes));
        }
    }

    private static byte[] ReadAll(ZipArchiveEntry entry, string path, long maximumBytes)
    {
        using var stream = entry.Open();
        return BoundedStream.ReadAll(stream, path, maximumBytes);
    }
}
