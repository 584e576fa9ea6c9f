using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Store;

/// <summary>
/// Keeps finished results over runs in one SQLite file. A speech whose text, metadata, fingerprint and settings have not changed
/// is read instead of scanned. Results are written by one thread in batches; what a killed run had committed is whole.
/// </summary>
public sealed class ResultStore : IDisposable
{
    private readonly StoreDatabase _database;
    private readonly StoreWriter _writer;
    private readonly string _fingerprint;
    private readonly ImmutableSortedDictionary<string, string> _settings;
    private int _reused;

    /// <summary>Opens or makes a store.</summary>
    /// <param name="path">The file.</param>
    /// <param name="manifest">What makes the results of this run.</param>
    /// <exception cref="UserErrorException">The file is no store, damaged, or of another version (RS4005, RS4006).</exception>
    public ResultStore(string path, RunManifest manifest)
    {
        _fingerprint = manifest.Fingerprint;
        _settings = manifest.Settings;
        _database = StoreDatabase.OpenForWriting(path);
        _writer = new StoreWriter(_database, StoredRun.Of(manifest));
    }

    /// <summary>Speeches that were read from the store instead of scanned.</summary>
    public int Reused => _reused;

    /// <summary>Puts the store in front of a scan function. Thread-safe where the function is.</summary>
    public Func<Speech, CancellationToken, ScanResult> Around(Func<Speech, CancellationToken, ScanResult> scan) => (speech, cancellation) =>
    {
        var key = ResultKey.Of(speech, _fingerprint, _settings);
        if (_database.Find(speech.Id, key) is { } bytes)
        {
            Interlocked.Increment(ref _reused);
            return _database.Codec.Decode(bytes);
        }
        var result = scan(speech, cancellation);
        _writer.Add(new StoredResult(speech.Id, key, Hashes.OfText(speech.Body), _fingerprint, LinesOf(result), _database.Codec.Encode(result)));
        return result;
    };

    /// <summary>Waits until all results are written.</summary>
    /// <exception cref="UserErrorException">They could not be written (RS4006).</exception>
    public void Complete() => _writer.Complete();

    /// <summary>Writes what is finished and closes the file.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Inlined it would make a scan without a store load SQLite.
    public void Dispose()
    {
        _writer.Dispose();
        _database.Dispose();
    }

    private static byte[] LinesOf(ScanResult result) => Compressed.Of(stream => new JsonLinesWriter(stream, sentences: true).Write(result));
}
