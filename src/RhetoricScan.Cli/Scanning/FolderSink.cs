using System.Text;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Scanning;

/// <summary>All files of a run in one folder, extracted texts among them.</summary>
internal sealed class FolderSink(ResultFolder folder) : ScanSink
{
    /// <inheritdoc/>
    public override void Write(ScanResult result) => folder.Write(result);

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => folder.WriteError(source, error);

    /// <summary>Writes the text of a document that is more than text, which the offsets refer to.</summary>
    public void WriteText(string id, string body)
    {
        using var stream = folder.Folder.Create($"texts/{id}.txt");
        stream.Write(Encoding.UTF8.GetBytes(body));
    }

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest) => folder.Complete(manifest);

    /// <inheritdoc/>
    public override void Dispose() => folder.Dispose();
}
