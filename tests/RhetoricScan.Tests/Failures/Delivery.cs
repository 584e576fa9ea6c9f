using System.Text.Json;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Failures;

/// <summary>Speeches drawn from a few sentences, as a driver delivers them and as a plain scan answers them.</summary>
internal static class Delivery
{
    private static readonly string[] Sentences =
    [
        "The United States attacked our country without any reason.", "We have always upheld the Charter of the United Nations.",
        "The reports of the IAEA are biased and lack independence.", "Sanctions against our people are illegal.",
        "We call on all States to ratify the Comprehensive Nuclear-Test-Ban Treaty.", "Our country was forced to respond.", "We meet today in this hall.",
    ];

    /// <summary>Ids and lines of speeches.</summary>
    public static IReadOnlyList<(string Id, string Line)> Lines(int count, int sentences) =>
        [.. Enumerable.Range(0, count).Select(i => (Id(i), JsonSerializer.Serialize(new { id = Id(i), text = Text(i, sentences), state = i % 2 == 0 ? "RUS" : "NZL", date = "2024-09-21" })))];

    /// <summary>The answers of a scan of these lines as one file, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AnswersOf(IEnumerable<(string Id, string Line)> lines)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("speeches.jsonl", string.Join('\n', lines.Select(line => line.Line)));
        var run = await CliRun.Of(["scan", file, "--format", "jsonl", "--sentences", "-o", "-", .. ToolProcess.Quick]);
        return Groups(run.Output).ToDictionary(group => group.Id, group => group.Records);
    }

    /// <summary>Cuts output into the records of each speech or error; the last may have broken off.</summary>
    public static IEnumerable<(string Id, string Records)> Groups(string output)
    {
        var starts = Starts(output).ToList();
        return starts.Select((start, i) => (IdAt(output, start), output[start..(i + 1 < starts.Count ? starts[i + 1] : output.Length)]));
    }

    private static IEnumerable<int> Starts(string output)
    {
        for (var start = 0; start < output.Length; start = output.IndexOf('\n', start) + 1)
        {
            if (output.AsSpan(start).StartsWith("{\"type\":\"speech\"") || output.AsSpan(start).StartsWith("{\"type\":\"error\"")) yield return start;
            if (output.IndexOf('\n', start) < 0) break;
        }
    }

    /// <summary>The second value of a record: id of the speech, or what an error names.</summary>
    private static string IdAt(string output, int start) => output[start..Math.Min(output.Length, start + 200)].Split('"') is { Length: > 7 } parts ? parts[7] : "";

    private static string Id(int i) => $"speech/{i:D3}";

    private static string Text(int i, int sentences)
    {
        var random = new SeededRandom((ulong)i);
        return string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentences[random.Next(Sentences.Length)]));
    }
}
