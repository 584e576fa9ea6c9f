using System.Collections.Immutable;

namespace RhetoricScan.IO.Kwic;

/// <summary>Sorts matches by words around them: <c>left1</c> is the nearest word before, <c>right1</c> the nearest behind, <c>match</c> the match, <c>speech</c> its place.</summary>
public static class KwicOrder
{
    /// <summary>The names of the keys.</summary>
    public static ImmutableArray<string> Keys { get; } = ["match", "left1", "left2", "left3", "right1", "right2", "right3", "speech"];

    /// <summary>Sorted rows; ties keep the order of the texts.</summary>
    public static IEnumerable<KwicRow> Sort(IEnumerable<KwicRow> rows, IReadOnlyList<string> keys)
    {
        var sorted = rows.OrderBy(_ => 0);
        foreach (var key in keys) sorted = sorted.ThenBy(row => ValueOf(row, key), StringComparer.Ordinal);
        return sorted;
    }

    private static string ValueOf(KwicRow row, string key) => key switch
    {
        "match" => row.Match.ToLowerInvariant(),
        "speech" => row.Speech,
        ['l', .., var distance] => WordAt(row.Left, distance - '0', fromEnd: true),
        [.., var distance] => WordAt(row.Right, distance - '0', fromEnd: false),
        _ => "",
    };

    private static string WordAt(string text, int distance, bool fromEnd)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var index = fromEnd ? words.Length - distance : distance - 1;
        return index >= 0 && index < words.Length ? words[index].ToLowerInvariant() : "";
    }
}
