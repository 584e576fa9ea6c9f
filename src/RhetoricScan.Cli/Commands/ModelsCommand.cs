using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>models</c>: the files of reference data and whether they are the shipped ones.</summary>
internal sealed class ModelsCommand : Command
{
    private readonly CatalogueOptions _options = new();

    public ModelsCommand(Terminal terminal)
        : base("models", "Lists or verifies the files of reference data.")
    {
        var list = new Command("list", "Prints each file with its size and SHA-256.");
        var verify = new Command("verify", "Compares each file with the manifest. Exit code 1 when one differs.");
        list.SetAction(parsed => (int)List(_options.Models(parsed), terminal.Output));
        verify.SetAction(parsed => (int)Verify(_options.Models(parsed), terminal.Output));
        foreach (var command in new[] { list, verify })
        {
            _options.AddTo(command);
            Add(command);
        }
    }

    private static ExitCode List(ModelDirectory models, TextWriter output)
    {
        var table = new TextTable("file", "bytes", "sha256");
        foreach (var (name, hash) in ModelManifest.Of(models).Hashes)
            table.Add(name, new FileInfo(models.Require(name)).Length.ToString(CultureInfo.InvariantCulture), hash);
        table.Write(output);
        return ExitCode.Done;
    }

    private static ExitCode Verify(ModelDirectory models, TextWriter output)
    {
        var shipped = ModelManifest.Read(models);
        var differences = shipped.Compare(ModelManifest.Of(models)).ToList();
        foreach (var difference in differences) output.WriteLine(difference);
        if (differences.Count == 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shipped.Hashes.Count} files are as shipped."));
        return differences.Count == 0 ? ExitCode.Done : ExitCode.ThresholdReached;
    }
}
