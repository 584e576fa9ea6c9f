using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Corpora;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>corpus list</c>: the shipped manifests, or the documents of one.</summary>
internal sealed class CorpusListCommand : Command
{
    private readonly Argument<string> _manifest = new("manifest") { Description = "Name of a shipped manifest or path of one; without it, all shipped ones.", Arity = ArgumentArity.ZeroOrOne };

    public CorpusListCommand(Terminal terminal)
        : base("list", "Prints the shipped manifests, or the documents of a manifest.")
    {
        Add(_manifest);
        SetAction(parsed =>
        {
            if (parsed.GetValue(_manifest) is { } name) WriteEntries(ManifestFiles.Read(name), terminal.Output);
            else WriteManifests(terminal.Output);
            return (int)ExitCode.Done;
        });
    }

    private static void WriteManifests(TextWriter output)
    {
        var table = new TextTable("manifest", "documents", "hosts");
        foreach (var manifest in ManifestFiles.Shipped().Select(ManifestFiles.Read))
            table.Add(manifest.Name, manifest.Entries.Length.ToString(CultureInfo.InvariantCulture), string.Join(' ', manifest.Entries.Select(entry => entry.Url.Host).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        table.Write(output);
    }

    private static void WriteEntries(CorpusManifest manifest, TextWriter output)
    {
        var table = new TextTable("id", "date", "state", "language", "checked", "url");
        foreach (var entry in manifest.Entries)
            table.Add(entry.Id, entry.Date?.ToString() ?? "", entry.State ?? "", entry.Language ?? "", entry.Verified.ToString().ToLowerInvariant(), entry.Url.AbsoluteUri);
        table.Write(output);
    }
}
