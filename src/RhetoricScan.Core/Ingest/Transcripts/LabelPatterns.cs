using System.Text.RegularExpressions;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>The shapes labels of turns come in. Each is tried at the first sign of a line and looks a bounded way ahead.</summary>
internal static partial class LabelPatterns
{
    /// <summary><c>Mr. Smith (Country) (spoke in French): text</c>, with bold marks, bullets and emoji before it.</summary>
    [GeneratedRegex(@"^(?<lead>[^\p{L}\p{N}(""“«'\r\n]{0,10})(?<name>\p{L}[\p{L}\p{M}\p{Nd}.'’\- \u00A0]{0,69}?)[*_]{0,3}(?<groups>(?:[ \u00A0]?[(\[][^()\[\]:\r\n]{1,60}[)\]]){0,3})[*_]{0,3}[ \u00A0]?[:：][*_]{0,3}(?=\s|$|[""“«]|\p{IsHangulSyllables})", RegexOptions.CultureInvariant)]
    public static partial Regex WithColon();

    /// <summary><c>Q    text</c>, <c>**Q** text</c>.</summary>
    [GeneratedRegex(@"^[*_]{0,3}(?<name>Q)[*_]{0,3}(?<gap>\.?[*_]{0,3}[ \t\u00A0]+)(?=[\p{Lu}\d—–(\[""“‘'…])", RegexOptions.CultureInvariant)]
    public static partial Regex LetterQ();

    /// <summary><c>[기자] text</c>, <c>&lt;Question&gt; text</c>, <c>【문】 text</c>.</summary>
    [GeneratedRegex(@"^[*_]{0,3}[\[<【〈](?<name>[\p{L}\d ]{1,30})[\]>】〉][*_]{0,3}[ \u00A0]?[:：]?", RegexOptions.CultureInvariant)]
    public static partial Regex InBrackets();

    /// <summary><c>기자) text</c>, <c>대통령) text</c>.</summary>
    [GeneratedRegex(@"^(?<name>대 ?통 ?령|기 ?자|문|답|사 ?회 ?자)\)", RegexOptions.CultureInvariant)]
    public static partial Regex KoreanWithBracket();

    /// <summary><c>홍길동 기자(신문) text</c>.</summary>
    [GeneratedRegex(@"^[○◯◇◆▲△▶■□●\-]? ?(?<name>[가-힣]{1,2} ?[가-힣]{1,3} 기자) ?\((?<groups>[^()\r\n]{1,30})\) ?[:：]?", RegexOptions.CultureInvariant)]
    public static partial Regex KoreanReporter();

    /// <summary><c>○대통령 홍길동  text</c>, <c>○ 기자</c>: the way of Korean minutes.</summary>
    [GeneratedRegex(@"^[○◯] ?(?<name>[가-힣]{2,12}(?: [가-힣]{2,4})?)(?= |$)", RegexOptions.CultureInvariant)]
    public static partial Regex KoreanMinutes();

    /// <summary><c>В.Путин:</c> anywhere in a Russian text, also with the card of the person run into it.</summary>
    [GeneratedRegex(@"(?<![\p{L}.])(?<name>[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?(?<surname>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?))(?:\s\k<surname>\s[^.:!?\r\n]{1,160}?)?(?<groups>(?: ?\([^()\r\n]{1,60}\))?) ?:(?=\s)", RegexOptions.CultureInvariant)]
    public static partial Regex RussianInitials();

    /// <summary><c>Вопрос:</c> behind the end of a sentence inside a line.</summary>
    [GeneratedRegex(@"(?<=[.!?…»)] )(?<name>Вопрос|Реплика|Ведущий|Ведущая|Ответ)(?<groups>(?: ?\([^()\r\n]{1,60}\))?):(?= )", RegexOptions.CultureInvariant)]
    public static partial Regex RussianInline();

    /// <summary>What counts further questions: <c>Question 2</c>, <c>기자1</c>.</summary>
    [GeneratedRegex(@" ?\d{1,3}$", RegexOptions.CultureInvariant)]
    public static partial Regex Number();
}
