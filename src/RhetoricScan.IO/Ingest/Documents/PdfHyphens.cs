using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// Which hyphens at line ends belong to the word. The document itself tells: a word that it elsewhere writes whole was broken, one that it elsewhere writes
/// with a hyphen keeps it, and an unknown one goes the way of most known ones.
/// </summary>
internal sealed partial class PdfHyphens
{
    private readonly HashSet<string> _words;
    private readonly bool _breaksWords;

    /// <summary>Learns from the blocks of a document.</summary>
    public PdfHyphens(IReadOnlyList<string> blocks)
    {
        _words = [.. blocks.SelectMany(block => WordPattern().Matches(block)).Select(match => match.Value.ToLowerInvariant())];
        var ends = blocks.SelectMany(block => LineEndPattern().Matches(block)).Select(match => Known(match.Groups[1].Value, match.Groups[2].Value)).ToList();
        _breaksWords = ends.Count(known => known == true) >= ends.Count(known => known == false);
    }

    /// <summary>True when the parts before and behind a line's end are one word without a hyphen.</summary>
    public bool IsBroken(string before, string after) => Known(before, after) ?? _breaksWords;

    private bool? Known(string before, string after)
    {
        var (whole, hyphenated) = ($"{before}{after}".ToLowerInvariant(), $"{before}-{after}".ToLowerInvariant());
        return (_words.Contains(whole), _words.Contains(hyphenated)) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(\p{L}+)[-\u00AD]\n[ ]*(\p{Ll}\p{L}*)")]
    private static partial Regex LineEndPattern();
}
