using System.CommandLine;
using System.Globalization;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Models;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Html;
using RhetoricScan.Reports.Model.Compare;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>compare</c>: results of scans side by side.</summary>
internal sealed class CompareCommand : Command
{
    private readonly Argument<string[]> _paths = new("results") { Description = "Folders written by scan -o, files of results (.jsonl), or stores.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _by = new("--by") { Description = "What speeches are grouped by: speaker, state, year, venue, edition or host.", DefaultValueFactory = _ => "speaker", HelpName = "FIELD" };
    private readonly Option<string> _only = new("--only") { Description = "Groups to keep, separated by commas.", HelpName = "LIST" };
    private readonly Option<string> _focus = new("--focus") { Description = "Groups to hold against all others, or between results, separated by commas; all groups without it.", HelpName = "LIST" };
    private readonly Option<int?> _since = new("--since") { Description = "First year to keep.", HelpName = "YEAR" };
    private readonly Option<int?> _until = new("--until") { Description = "Last year to keep.", HelpName = "YEAR" };
    private readonly Option<bool> _force = new("--force") { Description = "Compare results of different rules, catalogues or models, and say so." };
    private readonly Option<string> _uiLanguage = new("--ui-language") { Description = "Language of the page: en or ko.", DefaultValueFactory = _ => "en", HelpName = "LANG" };
    private readonly CatalogueOptions _catalogues = new();
    private readonly TableOutputOptions _output = new("comparison", "console", "html", "csv", "json", "xlsx", "parquet");

    public CompareCommand(Terminal terminal)
        : base("compare", "Compares results of scans: figures of groups, how they differ, what changed most. One result compares its groups, several are compared with the first.")
    {
        _by.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "speaker", "state", "year", "venue", "edition", "host");
        Add(_paths);
        _uiLanguage.AcceptOnlyFromAmong("en", "ko");
        foreach (var option in new Option[] { _by, _only, _focus, _since, _until, _force, _uiLanguage }) Add(option);
        _output.AddTo(this);
        _catalogues.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var options = new ComparisonOptions
        {
            By = Enum.Parse<GroupBy>(parsed.GetValue(_by)!, ignoreCase: true),
            Only = [.. Listed(parsed.GetValue(_only))],
            Focus = [.. Listed(parsed.GetValue(_focus))],
            Since = parsed.GetValue(_since),
            Until = parsed.GetValue(_until),
            Force = parsed.GetValue(_force),
        };
        var sides = parsed.GetRequiredValue(_paths).Select(ResultSet.Open).ToList();
        var comparison = Comparer.Compare(sides, options, cancellation);
        var manifest = ManifestOf(comparison, options);
        var names = new Lazy<DisplayNames>(() => new DisplayNames(
            CatalogueLoader.Load(_catalogues.Models(parsed), _catalogues.Overlays(parsed)), ReportTexts.For(parsed.GetValue(_uiLanguage)!)));
        _output.Write(parsed, terminal, new TableOutput(
            [.. ComparisonTables.Of(comparison)],
            stream => ComparisonTables.WriteJson(comparison, stream),
            writer => new ComparisonPage(comparison, new ComparisonNames(options.By, names.Value), writer).Write(),
            manifest)
        {
            Html = stream => HtmlReports.WriteComparison(comparison, names.Value, manifest, stream),
        });
        return ExitCode.Done;
    }

    private static string[] Listed(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static RunManifest ManifestOf(Comparison comparison, ComparisonOptions options) => TableManifest.Of(
        string.Join(' ', comparison.Sides.SelectMany(side => side.Fingerprints).Distinct(StringComparer.Ordinal)),
        ("by", options.By.ToString().ToLowerInvariant()),
        ("only", string.Join(',', options.Only)),
        ("focus", string.Join(',', options.Focus)),
        ("since", options.Since?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("until", options.Until?.ToString(CultureInfo.InvariantCulture) ?? ""));
}
