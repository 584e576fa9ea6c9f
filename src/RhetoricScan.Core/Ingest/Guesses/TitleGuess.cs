using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>The first line of a head that names a kind of speech: "Statement by ...", "Выступление ...", "... 연설".</summary>
internal static partial class TitleGuess
{
    private const int FewestWords = 3;

    /// <summary>The title; null when the head has none.</summary>
    public static string? Of(TextHead head) => head.Lines.FirstOrDefault(line => WordCount.Of(line) >= FewestWords && !char.IsLower(line[0]) && !TextHead.SaysI(line) && Kind().IsMatch(line)) is { } line
        ? line.TrimStart([.. line.TakeWhile(c => !char.IsLetterOrDigit(c) && c is not ('«' or '“' or '"' or '('))])
        : null;

    [GeneratedRegex(
        @"\b(?:statement|remarks|address|speech|intervention|interview|press conference|news conference|briefing (?:by|with|on|of)|comment|answers?|response|keynote|lecture|article)\b"
        + @"|выступлени|вступительное слово|интервью|пресс-конференци|брифинг|комментари|заявлени|речь|ответы? на вопрос|обращение|연설|기조연설|기념사|축사|담화|인사말|모두발언|기자회견|인터뷰",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}
