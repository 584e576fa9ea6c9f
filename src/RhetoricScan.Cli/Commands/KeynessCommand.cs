using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Keyness;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>keyness</c>: what a corpus says more or less often than another.</summary>
internal sealed class KeynessCommand : Command
{
    private readonly Argument<string[]> _paths = new("target") { Description = "Stores, result folders, or texts: the target corpus.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _reference = new("--reference", "-r") { Description = "The reference corpus: stores, result folders, texts, or a frequency list (.tsv).", HelpName = "PATH" };
    private readonly Option<string> _of = new("--of") { Description = "What is counted: words, lemmas, ngrams, actors or acts.", DefaultValueFactory = _ => "words", HelpName = "KIND" };
    private readonly Option<int> _length = new("--length") { Description = "Words in an n-gram.", DefaultValueFactory = _ => 2, HelpName = "N" };
    private readonly Option<string> _by = new("--by") { Description = "With --group: what speeches are grouped by (speaker, state, year, venue, edition, host).", DefaultValueFactory = _ => "state", HelpName = "FIELD" };
    private readonly Option<string> _group = new("--group") { Description = "The target is this group; without --reference the other speeches are the reference.", HelpName = "NAME" };
    private readonly Option<int> _top = new("--top") { Description = "Rows in each direction.", DefaultValueFactory = _ => 30, HelpName = "N" };
    private readonly Option<int> _fewest = new("--min-count") { Description = "Occurrences in both corpora from which on a feature is tested.", DefaultValueFactory = _ => 5, HelpName = "N" };
    private readonly TableOutputOptions _output = new("keyness", "console", "csv", "json", "xlsx", "parquet");

    public KeynessCommand(Terminal terminal)
        : base("keyness", "Lists what a corpus says more often (+) or less often (-) than a reference, with all usual measures and dispersion.")
    {
        _of.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "words", "lemmas", "ngrams", "actors", "acts");
        _by.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "speaker", "state", "year", "venue", "edition", "host");
        Add(_paths);
        foreach (var option in new Option[] { _reference, _of, _length, _by, _group, _top, _fewest }) Add(option);
        _output.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var kind = Enum.Parse<FeatureKind>(parsed.GetValue(_of)!, ignoreCase: true);
        var parts = new CorpusSource(TextSources.Of(kind == FeatureKind.Lemmas ? AnnotationLayers.Lemmas : AnnotationLayers.None), kind, parsed.GetValue(_length), cancellation);
        var isTarget = Grouping(parsed);
        var paths = parsed.GetRequiredValue(_paths);
        var rows = KeynessAnalysis.Of(parts.Read(paths).Where(isTarget), Reference(parsed, parts, paths, isTarget), new KeynessOptions { Top = parsed.GetValue(_top), FewestOccurrences = parsed.GetValue(_fewest) });
        var table = ResultTable.Of("keyness", rows);
        _output.Write(parsed, terminal, new TableOutput([table], stream => TableJson.Write(table, stream), writer => WritePage(rows, writer), Manifest(parsed)));
        return ExitCode.Done;
    }

    private Func<CorpusPart, bool> Grouping(ParseResult parsed)
    {
        if (parsed.GetValue(_group) is not { } group) return _ => true;
        var by = Enum.Parse<GroupBy>(parsed.GetValue(_by)!, ignoreCase: true);
        return part => SpeechGroups.Of(part.Metadata, by) == group;
    }

    private ReferenceCounts Reference(ParseResult parsed, CorpusSource parts, string[] paths, Func<CorpusPart, bool> isTarget)
    {
        var reference = parsed.GetValue(_reference) ?? [];
        if (reference is [var list] && Path.GetExtension(list) is ".tsv" or ".csv") return ReferenceCounts.OfList(list);
        if (reference.Length > 0) return ReferenceCounts.OfSpeeches(parts.Read(reference));
        if (parsed.GetValue(_group) is null) throw new UserErrorException(Messages.ReferenceMissing());
        return ReferenceCounts.OfSpeeches(parts.Read(paths).Where(part => !isTarget(part)));
    }

    private RunManifest Manifest(ParseResult parsed) => TableManifest.Of(
        "",
        ("of", parsed.GetValue(_of)!),
        ("length", parsed.GetValue(_length).ToString(CultureInfo.InvariantCulture)),
        ("group", parsed.GetValue(_group) is { } group ? $"{parsed.GetValue(_by)} {group}" : ""),
        ("top", parsed.GetValue(_top).ToString(CultureInfo.InvariantCulture)),
        ("minimum count", parsed.GetValue(_fewest).ToString(CultureInfo.InvariantCulture)));

    private static void WritePage(ImmutableArray<KeynessRow> rows, TextWriter output)
    {
        if (rows.Length > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"target {rows[0].TargetSize}, reference {rows[0].ReferenceSize}; LL: 4 cells (Dunning 1993), LL2: 2 cells (UCREL), chi2: conditional Yates, z: log-odds with Dirichlet prior (Monroe et al. 2008), log ratio: Hardie 2014, DP: Gries 2008"));
        var table = new TextTable("", "target", "reference", "LL", "LL2", "chi2", "p adjusted", "z", "log ratio", "%DIFF", "DP", "speeches", "feature");
        foreach (var row in rows)
            table.Add(row.Direction, Text(row.TargetCount), Text(row.ReferenceCount), row.LogLikelihoodFour, row.LogLikelihoodTwo, row.ChiSquared, row.Adjusted, row.LogOddsZ, row.LogRatio, row.PercentDifference, row.Dp, Text(row.TargetRange), row.Feature);
        table.Write(output);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
