namespace RhetoricScan.IO.Corpora;

/// <summary>Fetches the documents of a manifest into a folder: the tool's only use of a network.</summary>
public static class CorpusFetcher
{
    /// <summary>Fetches what isn't there yet; several hosts side by side, one request at a time to each.</summary>
    /// <param name="manifest">The documents.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="options">How patiently and how much is fetched.</param>
    /// <param name="done">Called with each outcome, one at a time.</param>
    /// <param name="cancellation">Ends everything; what is fetched by then stays.</param>
    /// <returns>All outcomes in the order of the manifest.</returns>
    public static async Task<IReadOnlyList<FetchOutcome>> FetchAsync(
        CorpusManifest manifest, CorpusFolder folder, FetchOptions options, Action<FetchOutcome> done, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        using var client = new PoliteClient(options, TimeProvider.System);
        var download = new CorpusDownload(client, new RobotsFiles(client), options, folder);
        var outcomes = new FetchOutcome[manifest.Entries.Length];
        var hosts = manifest.Entries.Index().GroupBy(entry => entry.Item.Url.Host, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = options.Hosts, CancellationToken = cancellation }, async (host, token) =>
        {
            foreach (var (index, entry) in host)
            {
                outcomes[index] = await FetchOneAsync(entry, folder, download, options.Refresh, token);
                lock (outcomes) done(outcomes[index]);
            }
        });
        folder.Complete(manifest, [.. outcomes.Where(outcome => outcome.Status == FetchStatus.Failed)]);
        return outcomes;
    }

    /// <summary>Compares the files of a folder with what was fetched and with the manifest.</summary>
    /// <returns>A message for each file that is missing or differs.</returns>
    public static IEnumerable<Diagnostic> Verify(CorpusManifest manifest, CorpusFolder folder)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(folder);
        foreach (var entry in manifest.Entries)
        {
            var file = folder.Find(entry);
            var found = file is null ? null : folder.HashOf(file);
            var expected = entry.Sha256 ?? file?.Sha256;
            if (found is null) yield return Messages.CorpusFileMissing(entry.Id);
            else if (found != expected) yield return Messages.CorpusFileChanged(entry.Id, expected!, found);
        }
    }

    private static async Task<FetchOutcome> FetchOneAsync(CorpusEntry entry, CorpusFolder folder, CorpusDownload download, bool refresh, CancellationToken cancellation)
    {
        var known = WholeFile(entry, folder);
        if (known is not null && !refresh) return new FetchOutcome(entry, FetchStatus.Present, known.File, null);
        try
        {
            var file = await download.FetchAsync(entry, known, cancellation);
            if (file == known) return new FetchOutcome(entry, FetchStatus.Unchanged, file.File, null);
            folder.Add(entry.Id, file);
            return new FetchOutcome(entry, FetchStatus.Fetched, file.File, null);
        }
        catch (FetchFailure failure)
        {
            return new FetchOutcome(entry, FetchStatus.Failed, known?.File, failure.Diagnostic);
        }
    }

    private static FetchedFile? WholeFile(CorpusEntry entry, CorpusFolder folder) =>
        folder.Find(entry) is { } file && (entry.Sha256 ?? file.Sha256) == file.Sha256 && folder.HashOf(file) == file.Sha256 ? file : null;
}
