using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricScan.Learning.Labels;

/// <summary>
/// Reads what coders wrote: a folder per coder with a file per batch, a line <c>NUMBER CODES</c> per sentence that gets a code and <c>END</c> below.
/// The index (JSON) says where each numbered sentence stands. Batches without <c>END</c> are left out.
/// </summary>
public static class CodedBatches
{
    private const string End = "END";

    /// <summary>One row per sentence that at least one coder saw.</summary>
    /// <param name="indexPath">The index of the sentences.</param>
    /// <param name="codesFolder">The folder with a folder per coder.</param>
    /// <exception cref="UserErrorException">Something is missing or can't be read.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string indexPath, string codesFolder)
    {
        if (!File.Exists(indexPath)) throw new UserErrorException(Messages.InputMissing(indexPath));
        if (!Directory.Exists(codesFolder)) throw new UserErrorException(Messages.InputMissing(codesFolder));
        using var index = JsonDocument.Parse(File.ReadAllBytes(indexPath));
        var items = index.RootElement.EnumerateArray().ToList();
        var byBatch = items.ToLookup(item => BatchName(item.GetProperty("batch")), StringComparer.Ordinal);
        var votes = new SortedDictionary<int, SortedDictionary<string, CoderVote>>();
        foreach (var file in Directory.EnumerateFiles(codesFolder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            AddVotes(votes, file, byBatch[Path.GetFileNameWithoutExtension(file)]);
        return [.. items.Where(item => votes.ContainsKey(NumberOf(item))).Select(item => Row(item, votes[NumberOf(item)].Values))];
    }

    private static void AddVotes(SortedDictionary<int, SortedDictionary<string, CoderVote>> votes, string file, IEnumerable<JsonElement> batch)
    {
        var lines = File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0 || lines[^1] != End) return;
        var coder = Path.GetFileName(Path.GetDirectoryName(file))!;
        var codes = lines[..^1].Select(Parse).GroupBy(line => line.Number).ToDictionary(group => group.Key, group => group.Last().Codes);
        foreach (var item in batch)
        {
            var number = NumberOf(item);
            if (!votes.TryGetValue(number, out var given)) votes[number] = given = new SortedDictionary<string, CoderVote>(StringComparer.Ordinal);
            given[coder] = new CoderVote(coder, codes.GetValueOrDefault(number, []));
        }
    }

    private static (int Number, ImmutableArray<string> Codes) Parse(string line)
    {
        var cells = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return int.TryParse(cells[0].TrimEnd(')'), out var number)
            ? (number, [.. cells.Skip(1).Where(code => "BVFOGNC".Contains(code[0], StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
            : (0, []);
    }

    private static int NumberOf(JsonElement item) => item.GetProperty("n").GetInt32();

    private static string BatchName(JsonElement batch) => batch.ValueKind == JsonValueKind.Number ? $"b{batch.GetInt32():000}" : batch.GetString()!;

    private static LabelledSentence Row(JsonElement item, IEnumerable<CoderVote> votes) => new(
        item.GetProperty("corpus").GetString()!,
        item.GetProperty("doc").GetString()!,
        item.GetProperty("offset").GetInt32(),
        item.GetProperty("length").GetInt32(),
        item.GetProperty("sha").GetString()!,
        item.GetProperty("kind").GetString()!,
        [.. votes]);
}
