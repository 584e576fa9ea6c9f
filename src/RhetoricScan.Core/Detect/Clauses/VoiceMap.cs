using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Annotate;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Which passages of a speech are not the speaker's: quotations, and in transcripts the turns of those who ask.</summary>
internal sealed partial class VoiceMap
{
    private const int ShortQuoteWords = 4;
    private readonly QuoteMap quotes;
    private readonly ImmutableArray<TextSpan> otherTurns;

    private VoiceMap(QuoteMap quotes, ImmutableArray<TextSpan> otherTurns) => (this.quotes, this.otherTurns) = (quotes, otherTurns);

    /// <summary>Reads a speech.</summary>
    public static VoiceMap Of(AnnotatedSpeech annotated, CueLists cues)
    {
        var body = annotated.Speech.Body;
        return new VoiceMap(QuoteMap.Of(body), TurnsOfOthers(body, cues, annotated.Speech.Language));
    }

    /// <summary>True when the offset lies in a turn of somebody else.</summary>
    public bool IsOtherTurn(int offset) => otherTurns.Any(turn => turn.Start <= offset && offset < turn.End);

    /// <summary>
    /// The quotation around an offset, if it is long enough to say something: more than four words. Shorter ones are
    /// the speaker's distance from a word ("the “rules-based order”"), in the speaker's own voice.
    /// </summary>
    public TextSpan? QuoteAt(int offset, string body) => quotes.At(offset) is { } quote && WordCount(quote.In(body)) > ShortQuoteWords ? quote : null;

    private static int WordCount(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        return words;
    }

    /// <summary>From a line that begins with a label such as "Question:" to the next line that begins with another label.</summary>
    private static ImmutableArray<TextSpan> TurnsOfOthers(string body, CueLists cues, string language)
    {
        var others = cues.Words(language, "turn.other");
        var labels = Label().Matches(body);
        var turns = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (!others.Contains(labels[i].Groups["name"].Value.Trim('*', ' ').ToLowerInvariant())) continue;
            turns.Add(new TextSpan(labels[i].Index, i + 1 < labels.Count ? labels[i + 1].Index : EndOfParagraph(body, labels[i].Index)));
        }
        return turns.ToImmutable();
    }

    private static int EndOfParagraph(string body, int start) =>
        body.IndexOf("\n\n", start, StringComparison.Ordinal) is var end and >= 0 ? end : body.Length;

    [GeneratedRegex(@"^[ \t*]*(?<name>\p{Lu}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,3}|Q|A)\**[:：](?=[ \t*]*\S)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
