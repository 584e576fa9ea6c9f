using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Corpora;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>corpus verify</c>: whether the files of a fetched corpus are whole and as fetched.</summary>
internal sealed class CorpusVerifyCommand : Command
{
    private readonly Argument<string> _manifest = new("manifest") { Description = "Name of a shipped manifest or path of one (.csv, .yml)." };
    private readonly Argument<string> _folder = new("folder") { Description = "Folder that 'corpus fetch' wrote." };

    public CorpusVerifyCommand(Terminal terminal)
        : base("verify", "Compares the files of a fetched corpus with the manifest and with what was fetched. Exit code 1 when one is missing or differs.")
    {
        Add(_manifest);
        Add(_folder);
        SetAction(parsed => (int)Run(parsed, terminal.Output));
    }

    private ExitCode Run(ParseResult parsed, TextWriter output)
    {
        var manifest = ManifestFiles.Read(parsed.GetRequiredValue(_manifest));
        var folder = parsed.GetRequiredValue(_folder);
        if (!Directory.Exists(folder)) throw new UserErrorException(Messages.InputMissing(folder));
        var differences = CorpusFetcher.Verify(manifest, new CorpusFolder(folder)).ToList();
        foreach (var difference in differences) output.WriteLine(difference);
        if (differences.Count == 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{manifest.Entries.Length} files are as fetched."));
        return differences.Count == 0 ? ExitCode.Done : ExitCode.ThresholdReached;
    }
}
