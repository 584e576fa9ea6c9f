using System.Globalization;
using System.IO.Compression;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>
/// How often Korean writing puts a space between two signs, counted by what stands before (two signs), behind (two) and on both sides (one each).
/// Digits, Latin letters and brackets count as one sign of their kind.
/// </summary>
public sealed class HangulSpacing
{
    private const double Unseen = .5;

    /// <summary>What the sum says too often of the inside of a word, since its three parts overlap.</summary>
    private const double Lean = 1;

    private const string Resource = "hangul-spacing.tsv.gz";
    private static readonly Lazy<HangulSpacing> Known = new(() => Read(typeof(HangulSpacing).Assembly.GetManifestResourceStream(Resource)!));
    private readonly Dictionary<string, (int Spaces, int Insides)> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts that come with the program.</summary>
    public static HangulSpacing Shipped => Known.Value;

    /// <summary>True where a program that breaks Korean lines at any syllable may break between these two, with or without a space.</summary>
    /// <param name="before">What ends the line.</param>
    /// <param name="after">What begins the next.</param>
    public static bool MayBreak(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.Length > 0 && after.Length > 0 && (Hangul.IsSyllable(before[^1]) || Hangul.IsSyllable(after[0])) && KindOf(before[^1]) is not (None or '(') && KindOf(after[0]) is not (None or ')');

    /// <summary>Counts the spaces of a line of text, and the places inside its words where none stands.</summary>
    public void Learn(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++) Add(words[i - 1], words[i], isSpace: true);
        foreach (var word in words)
            for (var i = 1; i < word.Length; i++) Add(word.AsSpan(0, i), word.AsSpan(i), isSpace: false);
    }

    /// <summary>How much speaks for a space between two pieces of text: above 0 more for it than against it.</summary>
    /// <param name="before">What stands before.</param>
    /// <param name="after">What stands behind.</param>
    /// <param name="own">Counts of the document at hand, which weigh more.</param>
    /// <param name="weight">How much more.</param>
    public double ForSpace(ReadOnlySpan<char> before, ReadOnlySpan<char> after, HangulSpacing own, int weight)
    {
        var sum = Lean;
        foreach (var key in Keys(before, after))
        {
            var (all, here) = (_counts.GetValueOrDefault(key), own._counts.GetValueOrDefault(key));
            sum += Math.Log((all.Spaces + (weight * here.Spaces) + Unseen) / (all.Insides + (weight * here.Insides) + Unseen));
        }
        return sum;
    }

    /// <summary>Writes what was counted.</summary>
    /// <param name="stream">Receives a packed table.</param>
    /// <param name="least">Counts of fewer places are left out.</param>
    public void Write(Stream stream, int least)
    {
        using var writer = new StreamWriter(new GZipStream(stream, CompressionLevel.SmallestSize)) { NewLine = "\n" };
        foreach (var (key, (spaces, insides)) in _counts.Where(entry => entry.Value.Spaces + entry.Value.Insides >= least).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key}\t{spaces}\t{insides}"));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static HangulSpacing Read(Stream stream)
    {
        var spacing = new HangulSpacing();
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            spacing._counts[fields[0]] = (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        }
        return spacing;
    }

    private void Add(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool isSpace)
    {
        if (!MayBreak(before, after)) return;
        foreach (var key in Keys(before, after))
        {
            var (spaces, insides) = _counts.GetValueOrDefault(key);
            _counts[key] = isSpace ? (spaces + 1, insides) : (spaces, insides + 1);
        }
    }

    /// <summary>Two signs before, two behind, and the two in the middle.</summary>
    private static string[] Keys(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var (last, first) = (KindOf(before[^1]), KindOf(after[0]));
        var (lastButOne, second) = (before.Length > 1 ? KindOf(before[^2]) : None, after.Length > 1 ? KindOf(after[1]) : None);
        return [$"-{lastButOne}{last}", $"+{first}{second}", $"{last}{first}"];
    }

    /// <summary>Stands for everything that begins or ends a word: blanks, points, the edge of the text.</summary>
    private const char None = '.';

    private static char KindOf(char c) => c switch
    {
        _ when Hangul.IsSyllable(c) => c,
        _ when char.IsDigit(c) => '0',
        _ when char.IsLetter(c) => 'a',
        '(' or '[' or '「' or '『' or '〈' or '《' => '(',
        ')' or ']' or '」' or '』' or '〉' or '》' => ')',
        _ => None,
    };
}
