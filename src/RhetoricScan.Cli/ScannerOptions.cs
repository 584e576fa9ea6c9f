using System.CommandLine;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli;

/// <summary>The options that say which engine, reference data and profiles a scan uses; shared by all commands that scan.</summary>
internal sealed class ScannerOptions
{
    private readonly CatalogueOptions _catalogues = new();
    private readonly AnnotatorOptions _annotator = new();
    private readonly Option<string[]> _profiles = new("--profile") { Description = "Profiles to compare with, by name or file; none for no comparison.", HelpName = "NAME|FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _topics = new("--topic") { Description = "Topics to test like core topics, by id.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };

    private readonly Option<string> _since = new("--since") { Description = "Judge silences by references and own record from this year or day on.", HelpName = "YYYY[-MM[-DD]]" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_profiles);
        command.Add(_topics);
        command.Add(_since);
        _annotator.AddTo(command);
        _catalogues.AddTo(command);
    }

    /// <summary>What the user typed, as settings.</summary>
    public ScannerSettings Read(ParseResult parsed)
    {
        var models = _catalogues.Models(parsed);
        return Read(parsed, models, _annotator.Create(parsed, models));
    }

    private ScannerSettings Read(ParseResult parsed, ModelDirectory models, IAnnotator annotator) => new()
    {
        Models = models,
        Overlays = _catalogues.Overlays(parsed),
        Annotator = annotator,
        Engine = _annotator.NameOf(parsed, annotator),
        Profiles = parsed.GetValue(_profiles) is { Length: > 0 } names ? [.. names.Where(name => name != "none")] : null,
        Topics = [.. parsed.GetValue(_topics) ?? []],
        Since = DateOption.Read(parsed, _since),
    };
}
