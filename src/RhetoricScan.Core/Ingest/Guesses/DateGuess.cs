using System.Globalization;
using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>The date in the head of a text: on a line almost of its own, in brackets, at the end of a line, or with the clock time of a web page.</summary>
internal static partial class DateGuess
{
    /// <summary>More words than these, and a line says something about a day rather than giving the day.</summary>
    private const int MostWords = 9;

    private const string English = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Russian = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
    private const string DayOf = @"(?<day>[0-9]{1,2})(?:st|nd|rd|th|[""'°*”’]{1,2})?";
    private const string YearOf = @"(?<year>(?:19|20)[0-9][0-9])";
    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] RussianMonths = Russian.Split('|');

    /// <summary>The date; null when the head gives none.</summary>
    public static PartialDate? Of(TextHead head)
    {
        foreach (var line in head.Lines)
            if (Day().Match(line) is { Success: true } match && GivesTheDay(line, match) && Read(match) is { } date) return date;
        if (WithClock().Match(head.Start) is { Success: true } page && Read(page) is { } posted) return posted;
        foreach (var line in head.Lines)
            if (WordCount.Of(line) <= 4 && MonthOnly().Match(line) is { Success: true } match && Read(match) is { } month) return month;
        return null;
    }

    private static bool GivesTheDay(string line, Match date)
    {
        var (before, after) = (line[..date.Index].TrimEnd(), line[(date.Index + date.Length)..].Trim());
        if (WordCount.Of(line) <= MostWords && !EndsSentence(after)) return true;
        if (InBrackets(before, after)) return true;
        return after.Trim('*', '_', ')').Length == 0 && before.Length > 0 && before[^1] is ',' or '-' or '–' or '—' or '|';
    }

    private static bool EndsSentence(string after) => after.Length > 1 && after[^1] == '.' && !after.EndsWith("г.", StringComparison.Ordinal);

    /// <summary>A bracket opened before and closed behind the date, with a place or nothing between.</summary>
    private static bool InBrackets(string before, string after)
    {
        var open = before.LastIndexOf('(');
        return open >= 0 && before.IndexOf(')', open) < 0 && after.StartsWith(')') && WordCount.Of(before.AsSpan(open)) <= 4;
    }

    private static PartialDate? Read(Match match)
    {
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["month"].Value.ToLowerInvariant();
        var number = char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : 1 + Math.Max(Array.IndexOf(RussianMonths, month), Array.FindIndex(EnglishMonths, name => month.StartsWith(name, StringComparison.Ordinal)));
        var text = match.Groups["day"] is { Success: true, Value: var day } ? $"{year}-{number:00}-{int.Parse(day, CultureInfo.InvariantCulture):00}" : $"{year}-{number:00}";
        return PartialDate.TryParse(text, out var date) ? date : null;
    }

    [GeneratedRegex(
        @"\b(?:" + DayOf + @"\s+(?<month>" + English + @")\.?,?\s+" + YearOf + @"|(?<month>" + English + @")\.?\s+" + DayOf + @",?\s+" + YearOf
        + @"|(?<day>[0-9]{1,2})\s+(?<month>" + Russian + @")\s+" + YearOf + @"(?:\s+года|\s*г\.)?|(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\." + YearOf + @"|" + YearOf + @"-(?<month>[0-9][0-9])-(?<day>[0-9][0-9])"
        + @"|" + YearOf + @"\s?년\s?(?<month>[0-9]{1,2})\s?월\s?(?<day>[0-9]{1,2})\s?일|" + YearOf + @"\.\s?(?<month>[0-9]{1,2})\.\s?(?<day>[0-9]{1,2})\.?)(?![\p{L}0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<day>[0-9]{1,2})\s+(?<month>" + Russian + @")\s+" + YearOf + @"\s+года\s+[0-9]{1,2}:[0-9][0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex WithClock();

    [GeneratedRegex(@"\b(?<month>" + English + @")\.?,?\s+" + YearOf + @"\b|" + YearOf + @"\s?년\s?(?<month>[0-9]{1,2})\s?월", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthOnly();
}
