using System.Globalization;
using RhetoricScan.IO.Compare;

namespace RhetoricScan.Cli.Output;

/// <summary>A comparison for reading on a terminal: figures, the surest differences, the surest changes with examples.</summary>
internal static class ComparisonPage
{
    private const int MostDifferences = 25;
    private const int MostChangesPerPair = 8;
    private static readonly string[] Shown =
        ["grievance density", "BLAME", "VICTIM", "GUARD", "NORM", "CONTEST", "victimization level", "appropriation level", "silence level"];

    /// <summary>Writes the page.</summary>
    public static void Write(Comparison comparison, TextWriter output)
    {
        foreach (var side in comparison.Sides)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{side.Name}: {side.Speeches} speeches, {side.Tokens} tokens"));
        foreach (var note in comparison.Notes) output.WriteLine("Note: " + note);
        WriteGroups(comparison, output);
        WriteOverall(comparison, output);
        WriteDifferences(comparison, output);
        WriteChanges(comparison, output);
    }

    private static void WriteGroups(Comparison comparison, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"By {comparison.By.ToString().ToLowerInvariant()}, with 95 % intervals (shares in % of sentences, mean levels):");
        var several = comparison.Sides.Length > 1;
        var table = new TextTable([.. Enumerable.Repeat("side", several ? 1 : 0), "group", "n", .. Shown]);
        foreach (var cell in comparison.Groups.GroupBy(row => (row.Side, row.Group)))
        {
            var figures = cell.ToDictionary(row => row.Measure);
            table.Add([.. several ? new[] { cell.Key.Side } : [], cell.Key.Group, Text(cell.First().Speeches), .. Shown.Select(measure => Figure(figures[measure]))]);
        }
        table.Write(output);
    }

    private static string Figure(GroupRow row)
    {
        if (row.Value.Length == 0) return "-";
        var scale = row.Unit == Measure.ShareOfSentences ? 100 : 1;
        return row.Low.Length == 0 ? Short(row.Value, scale) : $"{Short(row.Value, scale)} [{Short(row.Low, scale)}, {Short(row.High, scale)}]";
    }

    private static void WriteOverall(Comparison comparison, TextWriter output)
    {
        if (comparison.Overall.IsEmpty) return;
        output.WriteLine();
        output.WriteLine("Do the groups differ at all (permutation of speeches, Benjamini-Hochberg)?");
        var table = new TextTable("measure", "groups", "eta squared", "p", "adjusted");
        foreach (var row in comparison.Overall) table.Add(row.Measure, Text(row.Groups), Short(row.EtaSquared), Short(row.P), Short(row.Adjusted));
        table.Write(output);
    }

    private static void WriteDifferences(Comparison comparison, TextWriter output)
    {
        if (comparison.Differences.IsEmpty) return;
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Differences of means over speeches, surest first ({Math.Min(MostDifferences, comparison.Differences.Length)} of {comparison.Differences.Length}):"));
        var table = new TextTable("first", "second", "within", "measure", "first", "second", "difference", "Cliff's delta", "p", "adjusted");
        foreach (var row in comparison.Differences.OrderBy(row => Value(row.Adjusted)).ThenByDescending(row => Math.Abs(Value(row.Delta))).Take(MostDifferences))
            table.Add(row.First, row.Second, row.Within, row.Measure, Short(row.FirstMean), Short(row.SecondMean), Short(row.Difference), Short(row.Delta), Short(row.P), Short(row.Adjusted));
        table.Write(output);
    }

    private static void WriteChanges(Comparison comparison, TextWriter output)
    {
        foreach (var pair in comparison.Changes.GroupBy(row => (row.First, row.Second, row.Within)))
        {
            output.WriteLine();
            output.WriteLine($"What changed most from {pair.Key.First} to {pair.Key.Second}{(pair.Key.Within.Length > 0 ? $", {pair.Key.Within}" : "")} (per 1000 tokens):");
            foreach (var row in pair.Take(MostChangesPerPair)) WriteChange(row, output);
        }
    }

    private static void WriteChange(ChangeRow row, TextWriter output)
    {
        output.WriteLine($"  {row.Kind} {row.Item}: {Short(row.FirstRate)} -> {Short(row.SecondRate)}, log ratio {Short(row.LogRatio)}, p {Short(row.P)}, adjusted {Short(row.Adjusted)}");
        if (row.FirstExample.Length > 0) output.WriteLine($"    {row.FirstExampleSpeech}: \"{row.FirstExample}\"");
        if (row.SecondExample.Length > 0) output.WriteLine($"    {row.SecondExampleSpeech}: \"{row.SecondExample}\"");
    }

    private static string Short(string number, double scale = 1) =>
        number.Length == 0 ? "-" : (Value(number) * scale).ToString("G3", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Value(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
