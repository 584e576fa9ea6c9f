namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// Which line ends lie inside a Korean word. Some programs (browsers among them) break Korean lines at any syllable and leave no trace of it; how Korean is
/// written, and how this document writes it, tells. In a document that breaks hardly any word, none is taken to be broken.
/// </summary>
internal sealed class PdfHangulBreaks
{
    /// <summary>How much a place in the document itself weighs against one elsewhere.</summary>
    private const int OwnWeight = 10;

    /// <summary>In documents with this many times more line ends between words than inside them the few are mistakes.</summary>
    private const int HardlyAny = 4;

    private readonly HangulSpacing _own = new();
    private readonly bool _breaksWords;

    /// <summary>Learns from the blocks of a document.</summary>
    public PdfHangulBreaks(IReadOnlyList<string> blocks)
    {
        var lines = blocks.Select(block => block.Split('\n').Select(line => line.Trim()).ToList()).ToList();
        foreach (var line in lines.SelectMany(line => line)) _own.Learn(WithoutEnds(line));
        var ends = lines.SelectMany(block => block.Zip(block.Skip(1))).Where(pair => HangulSpacing.MayBreak(pair.First, pair.Second)).ToList();
        var inside = ends.Count(pair => LooksInside(pair.First, pair.Second));
        _breaksWords = HardlyAny * inside >= ends.Count - inside;
    }

    /// <summary>True when the end of a line and the start of the next are parts of one Korean word.</summary>
    public bool IsInsideWord(string before, string after) => _breaksWords && HangulSpacing.MayBreak(before, after) && LooksInside(before, after);

    private bool LooksInside(string before, string after) => HangulSpacing.Shipped.ForSpace(before, after, _own, OwnWeight) < 0;

    /// <summary>A line without its first and last word, which may be parts of words.</summary>
    private static string WithoutEnds(string line)
    {
        var (first, last) = (line.IndexOf(' ', StringComparison.Ordinal), line.LastIndexOf(' '));
        return first < last ? line[(first + 1)..last] : "";
    }
}
