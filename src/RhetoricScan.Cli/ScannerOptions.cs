using System.CommandLine;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli;

/// <summary>The options that say which engine, reference data and profiles a scan uses; shared by all commands that scan.</summary>
internal sealed class ScannerOptions
{
    private readonly CatalogueOptions _catalogues = new();
    private readonly Option<string> _engine = new("--engine") { Description = "Engine: " + string.Join(", ", AnnotatorFactory.Engines) + ".", DefaultValueFactory = _ => AnnotatorFactory.Engines[0], HelpName = "NAME" };
    private readonly Option<string[]> _profiles = new("--profile") { Description = "Profiles to compare with, by name or file; none for no comparison.", HelpName = "NAME|FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _topics = new("--topic") { Description = "Topics to test like core topics, by id.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _engine, _profiles, _topics }) command.Add(option);
        _catalogues.AddTo(command);
    }

    /// <summary>What the user typed, as settings.</summary>
    public ScannerSettings Read(ParseResult parsed) => new()
    {
        Models = _catalogues.Models(parsed),
        Overlays = _catalogues.Overlays(parsed),
        Engine = parsed.GetValue(_engine)!,
        Profiles = parsed.GetValue(_profiles) is { Length: > 0 } names ? [.. names.Where(name => name != "none")] : null,
        Topics = [.. parsed.GetValue(_topics) ?? []],
    };
}
