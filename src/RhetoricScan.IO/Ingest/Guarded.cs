namespace RhetoricScan.IO.Ingest;

/// <summary>Turns what goes wrong while reading one input into an error of that input, so that the rest of the batch goes on.</summary>
internal static class Guarded
{
    /// <summary>The results of reading; the first failure becomes the last result.</summary>
    public static IEnumerable<IngestResult> Enumerate(string source, Func<IEnumerable<IngestResult>> read)
    {
        IEnumerator<IngestResult>? results = null;
        while (true)
        {
            IngestResult result;
            var failed = false;
            try
            {
                results ??= read().GetEnumerator();
                if (!results.MoveNext()) break;
                result = results.Current;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                result = new IngestResult { Source = source, Error = ErrorOf(source, e) };
                failed = true;
            }
            yield return result;
            if (failed) break;
        }
        results?.Dispose();
    }

    /// <summary>Readers of foreign formats throw whatever they like; all of it concerns one input only.</summary>
    public static Diagnostic ErrorOf(string source, Exception e) => e switch
    {
        UserErrorException user => user.Diagnostics[0].File is null ? user.Diagnostics[0].At(source) : user.Diagnostics[0],
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => Messages.Unreadable(source, Sentence(e)),
        IOException and not EndOfStreamException => Messages.Unreadable(source, Sentence(e)),
        _ => Messages.DocumentBroken(source, Sentence(e)),
    };

    private static string Sentence(Exception e) => e.Message.EndsWith('.') ? e.Message : e.Message + ".";
}
