using System.Globalization;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Reports.Model.Compare;

namespace RhetoricScan.Cli.Output;

/// <summary>A comparison for reading on a terminal: figures, what speaks against, the surest differences, the surest changes with examples.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="names">Names and language.</param>
/// <param name="output">Where it is written.</param>
internal sealed class ComparisonPage(Comparison comparison, ComparisonNames names, TextWriter output)
{
    private const int MostGroups = 25;
    private const int MostPairs = 20;
    private const int MostDifferences = 25;
    private const int MostPairsOfChanges = 8;
    private const int MostChangesPerPair = 8;
    private const int MostChangesOfManyPairs = 4;
    private const int ExampleLength = 200;
    private static readonly string[] _shown =
        ["grievance density", "BLAME", "VICTIM", "GUARD", "NORM", "CONTEST", "victimization level", "appropriation level", "silence level"];

    private static readonly string[] _differenceHead =
        ["compare.pair", "compare.measure", "compare.first", "compare.second", "compare.difference", "compare.delta", "compare.effect"];

    private readonly ReportTexts _texts = names.Names.Texts;

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        foreach (var side in comparison.Sides) output.WriteLine(_texts.Say("compare.side", ComparisonNames.Side(side.Name), side.Speeches, side.Tokens));
        foreach (var note in comparison.Notes) output.WriteLine("- " + VisibleText.OneLine(_texts.Translate(note)));
        WritePairs();
        WriteGroups();
        WriteAgainst();
        WriteOverall();
        WriteDifferences();
        WriteChanges();
    }

    /// <summary>Who differs at all, where more are compared than can be kept in mind.</summary>
    private void WritePairs()
    {
        if (comparison.Pairs.Length < PairText.Fewest) return;
        Head($"{_texts["compare.pairs"]} ({Text(Math.Min(MostPairs, comparison.Pairs.Length))}/{Text(comparison.Pairs.Length)})");
        var table = new TextTable([.. PairText.Head.Select(key => _texts[key])]);
        foreach (var row in comparison.Pairs.Take(MostPairs)) table.Add([.. PairText.Cells(row, names)]);
        table.Write(output);
    }

    private void WriteGroups()
    {
        Head(_texts.Say("compare.groups", _texts[$"compare.by.{comparison.By}"]));
        var table = new TextTable([_texts["compare.group"], "n", .. _shown.Select(names.Measure)]);
        var columns = ComparisonColumn.Foremost(comparison, MostGroups);
        var rows = comparison.Groups.ToLookup(row => new ComparisonColumn(row.Side, row.Group));
        foreach (var column in columns)
        {
            var figures = rows[column].ToDictionary(row => row.Measure);
            table.Add([names.Column(column, comparison.Sides.Length > 1), Text(rows[column].First().Speeches), .. _shown.Select(measure => ComparisonFigures.WithInterval(figures[measure]))]);
        }
        table.Write(output);
        WriteLeft("compare.groups.left", rows.Count - columns.Count);
    }

    private void WriteAgainst()
    {
        Head(_texts["against.title"]);
        foreach (var point in ComparisonCounterpoints.Of(comparison, names)) output.WriteLine("- " + point);
    }

    private void WriteOverall()
    {
        if (comparison.Overall.IsEmpty) return;
        Head(_texts["compare.overall"]);
        var table = new TextTable(_texts["compare.measure"], _texts["compare.overall.groups"], _texts["compare.overall.share"], "p", _texts["topics.adjusted"], _texts["compare.verdict"]);
        foreach (var row in comparison.Overall)
            table.Add(names.Measure(row.Measure), Text(row.Groups), Figures.Percent(ComparisonFigures.Number(row.EtaSquared) ?? 0) + " %", P(row.P), P(row.Adjusted), DifferenceText.Verdict(row.Adjusted, _texts));
        table.Write(output);
    }

    private void WriteDifferences()
    {
        if (comparison.Differences.IsEmpty) return;
        Head($"{_texts["compare.statistics"]} ({Text(Math.Min(MostDifferences, comparison.Differences.Length))}/{Text(comparison.Differences.Length)})");
        var table = new TextTable([.. _differenceHead.Select(key => _texts[key]), "p", _texts["topics.adjusted"], _texts["compare.verdict"]]);
        foreach (var row in DifferenceText.Ordered(comparison.Differences).Take(MostDifferences))
            table.Add(names.Pair(row.First, row.Second, row.Within), names.Measure(row.Measure), Value(row.FirstMean, row), Value(row.SecondMean, row),
                ComparisonFigures.Difference(ComparisonFigures.Number(row.Difference) ?? 0, row.Unit, _texts), Figures.Small(ComparisonFigures.Number(row.Delta) ?? 0), DifferenceText.Size(row, _texts),
                P(row.P), P(row.Adjusted), DifferenceText.Verdict(row.Adjusted, _texts));
        table.Write(output);
    }

    private void WriteChanges()
    {
        var pairs = comparison.Changes.GroupBy(row => (row.First, row.Second, row.Within)).ToList();
        var most = pairs.Count > MostPairsOfChanges ? MostChangesOfManyPairs : MostChangesPerPair;
        foreach (var pair in pairs.Take(MostPairsOfChanges))
        {
            Head($"{_texts["compare.changes"]}: {names.Pair(pair.Key.First, pair.Key.Second, pair.Key.Within)}");
            foreach (var row in pair.Take(most)) WriteChange(row);
        }
        WriteLeft("compare.changes.left", pairs.Count - MostPairsOfChanges);
    }

    private void WriteLeft(string key, int left)
    {
        if (left > 0) output.WriteLine(_texts.Say(key, left));
    }

    private void WriteChange(ChangeRow row)
    {
        var (kind, name) = names.Item(row.Kind, row.Item);
        output.WriteLine($"  {kind} {name}: {ChangeText.Of(row, _texts)}");
        WriteExample(row.FirstExampleSpeech, row.FirstExample);
        WriteExample(row.SecondExampleSpeech, row.SecondExample);
    }

    private void WriteExample(string speech, string words)
    {
        if (words.Length > 0) output.WriteLine($"    {VisibleText.OneLine(speech)}: “{VisibleText.Cut(CsvText.Plain(words), ExampleLength)}”");
    }

    private void Head(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    private static string Value(string printed, DifferenceRow row) => ComparisonFigures.Value(ComparisonFigures.Number(printed), row.Unit);

    private static string P(string printed) => Figures.P(ComparisonFigures.Number(printed));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
