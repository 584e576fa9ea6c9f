using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Merge;

/// <summary>
/// Unites results of several scans as a set: each speech once, by id and text. The union doesn't depend on how speeches were
/// split over the results, on their order, or on how often one was delivered.
/// </summary>
public static class ResultMerger
{
    /// <summary>Merges results into a folder, or into a file when its name ends in <c>.jsonl</c>.</summary>
    /// <param name="results">The results.</param>
    /// <param name="output">The folder or file.</param>
    /// <param name="tool">Name and version of the tool, for the manifest.</param>
    /// <returns>Speeches written, and how many came more than once.</returns>
    /// <exception cref="UserErrorException">Results don't go together (RS4010, RS4011, RS4013), or can't be read or written.</exception>
    public static (int Speeches, int Repeated) Merge(IReadOnlyList<ResultSet> results, string output, string tool)
    {
        var toFile = output.EndsWith(".jsonl", StringComparison.Ordinal);
        using var spool = new ResultSpool(Path.GetDirectoryName(Path.GetFullPath(output))!);
        foreach (var result in results) spool.Add(result);
        var manifest = MergedManifest.Of(results, spool, tool);
        if (toFile) OutputFile.Write(output, spool.WriteTo);
        else WriteFolder(spool, output, manifest);
        return (spool.Entries.Count, spool.Repeated);
    }

    private static void WriteFolder(ResultSpool spool, string output, RunManifest manifest)
    {
        using var folder = new OutputFolder(output);
        using (var stream = folder.Create(ResultSet.FileName)) spool.WriteTo(stream);
        using (var stream = folder.Create(OutputFolder.ManifestName)) manifest.Write(stream, folder.Names);
        folder.Complete();
    }
}
