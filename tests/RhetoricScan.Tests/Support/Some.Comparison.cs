using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Tests.Support;

internal static partial class Some
{
    private const string Accusing = "We blames USA\nThey blames ISR\nPeace lives";
    private const string Peaceful = "Peace lives\nThe treaty lives\nPeace stays";

    /// <summary>Two editions: Russia accuses in the second and not in the first, Iran in both, Japan speaks in the second only.</summary>
    public static Comparison Comparison() => Comparison(
        GroupBy.State,
        ("2024", [.. Speeches("a", 5, Peaceful, "RUS"), .. Speeches("b", 3, Accusing, "IRN")]),
        ("2026", [.. Speeches("c", 5, Accusing, "RUS"), .. Speeches("d", 3, Accusing, "IRN"), .. Speeches("e", 2, Peaceful, "JPN")]));

    /// <summary>A comparison of results by their names.</summary>
    public static Comparison Comparison(GroupBy by, params (string Name, IEnumerable<ScanResult> Results)[] sides)
    {
        using var folder = new TemporaryFolder();
        return Comparer.Compare([.. sides.Select(side => Written(folder, side.Name, side.Results))], new ComparisonOptions { By = by }, CancellationToken.None);
    }

    /// <summary>Results as a scan writes them into a folder.</summary>
    public static ResultSet Written(TemporaryFolder folder, string name, IEnumerable<ScanResult> results)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder.Path, name)).FullName;
        using (var writer = new JsonLinesWriter(File.Create(Path.Combine(path, ResultSet.FileName)), sentences: true))
            foreach (var result in results) writer.Write(result);
        return ResultSet.Open(path);
    }

    /// <summary>Speeches of one state with the same text.</summary>
    public static IEnumerable<ScanResult> Speeches(string prefix, int count, string text, string state) =>
        Enumerable.Range(0, count).Select(i => Result($"{prefix}{i}", text, state));
}
