using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Takes the outcomes of a scan in order: a page for people, one stream, or a folder of files.</summary>
internal abstract class ScanSink : IDisposable
{
    /// <summary>Takes one speech.</summary>
    public abstract void Write(ScanResult result);

    /// <summary>Takes an input that gave no result; by default it is left to stderr.</summary>
    public virtual void WriteError(string source, Diagnostic error)
    {
    }

    /// <summary>Ends a run that was not interrupted.</summary>
    public virtual void Complete(RunManifest manifest)
    {
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
