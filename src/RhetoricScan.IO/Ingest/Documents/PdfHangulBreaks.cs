using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// Which line ends lie inside a Korean word. Some programs (browsers among them) break Korean lines at any syllable and leave no trace of it. The document
/// itself tells: what it elsewhere begins a longer word with was broken, what it elsewhere writes as a word of its own was not, and the unknown goes the way of most.
/// </summary>
internal sealed partial class PdfHangulBreaks
{
    private const int LongestPrefix = 8;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _prefixes;
    private readonly bool _breaksWords;

    /// <summary>Learns from the blocks of a document.</summary>
    public PdfHangulBreaks(IReadOnlyList<string> blocks)
    {
        var inside = blocks.SelectMany(block => block.Split('\n')).SelectMany(line => line.Split(' ').Skip(1).SkipLast(1)).Select(token => WordPattern().Match(token).Value);
        _words = [.. inside.Where(word => word.Length > 0)];
        _prefixes = [.. _words.SelectMany(word => Enumerable.Range(2, Math.Max(0, Math.Min(word.Length, LongestPrefix) - 1)).Select(length => word[..length]))];
        var ends = blocks.SelectMany(Ends).Where(pair => IsHangul(pair.First, pair.Second)).Select(pair => Known(pair.First, pair.Second)).ToList();
        _breaksWords = ends.Count(known => known == true) > ends.Count(known => known == false);
    }

    /// <summary>True when the end of a line and the start of the next are parts of one Korean word.</summary>
    public bool IsInsideWord(string before, string after) => IsHangul(before, after) && (Known(before, after) ?? _breaksWords);

    private static bool IsHangul(string before, string after) => before.Length > 0 && after.Length > 0 && before[^1] is >= '\uAC00' and <= '\uD7A3' && after[0] is >= '\uAC00' and <= '\uD7A3';

    private static IEnumerable<(string First, string Second)> Ends(string block)
    {
        var lines = block.Split('\n').Select(line => line.Trim()).ToList();
        return lines.Zip(lines.Skip(1));
    }

    private bool? Known(string before, string after)
    {
        var start = EndPattern().Match(before).Value;
        var (broken, whole) = (start.Length < LongestPrefix && _prefixes.Contains(start + after[0]), _words.Contains(start));
        return broken == whole ? null : broken;
    }

    [GeneratedRegex(@"[\uAC00-\uD7A3]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[\uAC00-\uD7A3]+\z", RegexOptions.RightToLeft)]
    private static partial Regex EndPattern();
}
