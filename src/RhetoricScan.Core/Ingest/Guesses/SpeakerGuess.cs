using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>The speaker: the one who has most words among the turns that count, else the person whom the head names behind an office or honorific.</summary>
internal static partial class SpeakerGuess
{
    private const string Words = @"(?<words>(?:[\p{Lu}""][^\s()|:]*|of|the|and)(?:[ \n](?:\p{Lu}[^\s()|:]*|of|the|and|for|to|bin|al|de|van|von)){0,16})";

    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(
    [
        "of", "the", "and", "for", "to", "at", "on", "in", "by", "during", "foreign", "minister", "president", "prime", "secretary", "general", "republic", "state", "federal", "kingdom", "permanent",
        "representative", "ambassador", "head", "chancellor", "russian", "russia", "ministry", "spokeswoman", "spokesman", "spokesperson", "official", "deputy", "first", "vice", "affairs", "king", "queen",
        "emir", "amir", "sultan", "crown", "prince", "chairman", "aide", "government", "delegation", "premier", "statement", "speech", "address", "remarks", "sheikh", "general-secretary", "dr", "mr", "mrs", "ms",
        "hon", "honourable", "honorable", "right", "rt", "excellency", "his", "her", "highness", "majesty", "h.e", "prof", "professor", "secretary-general", "high", "director-general", "director", "commissioner",
        "united", "nations", "assembly", "council", "session", "states", "defence", "defense", "civil", "protection", "interior", "trade", "finance", "economy", "cooperation", "international", "national",
        "world", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "adviser", "advisor", "chief", "leader", "member", "mission", "debate", "department", "external", "european", "union", "senior", "administration", "military",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The speaker's name; null when nothing gives it.</summary>
    public static string? Of(TextHead head, Transcript transcript) => OfTurns(transcript) ?? OfHead(string.Join('\n', head.Lines));

    private static string? OfTurns(Transcript transcript) =>
        transcript.Speakers.Where(speaker => speaker.IsCounted).MaxBy(speaker => speaker.Words)?.Name is { } name && SpeakerName.Of(name).IsPerson && name.Split(' ').Any(word => !NoNames.Contains(word.TrimEnd('.'))) ? ProperCase(name) : null;

    private static string? OfHead(string head)
    {
        foreach (var pattern in (Regex[])[Honoured(), Introduced()])
            foreach (Match match in pattern.Matches(head))
                if (!Addressed().IsMatch(head.AsSpan(match.Index)) && NameIn(match.Groups["words"].Value) is { } name) return name;
        if (Possessive().Match(head) is { Success: true } owner && NameIn(owner.Groups["words"].Value) is { } owned) return owned;
        if (RussianGenitive().Match(head) is { Success: true } russian) return Nominative(russian.Groups["initials"].Value, russian.Groups["surname"].Value);
        return Korean().Match(head) is { Success: true } korean ? korean.Groups["name"].Value : null;
    }

    /// <summary>The first run of two to five name words behind titles and offices: "H.E. Mr. Anton Vell" gives "Anton Vell".</summary>
    private static string? NameIn(string words)
    {
        var (name, isCountry) = (new List<string>(), false);
        foreach (var word in words.Split((char[])[' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isName = !isCountry && char.IsUpper(word[0]) && !NoNames.Contains(word.TrimEnd('.', ',', ';')) && !word.Contains("'s", StringComparison.Ordinal) && !word.Contains("’s", StringComparison.Ordinal);
            if (isName) name.Add(word.Trim(',', ';'));
            var ends = (name.Count > 0 && !isName) || word[^1] is ',' or ';';
            if (ends && name.Count >= 2) break;
            if (!isName) name.Clear();
            isCountry = word is "of" or "OF";
        }
        return name.Count is >= 2 and <= 5 ? ProperCase(string.Join(' ', name)) : null;
    }

    /// <summary>A name in capitals as names are written.</summary>
    private static string ProperCase(string name) => name.Any(char.IsLower) || !name.Any(c => char.IsUpper(c) && c < '\u0250') ? name : Capitals().Replace(name, match => match.Value[0] + match.Value[1..].ToLowerInvariant());

    /// <summary>"С.В.Лаврова" behind "выступление министра" is С.В.Лавров; "М.В.Захаровой" is М.В.Захарова.</summary>
    private static string Nominative(string initials, string surname) => surname switch
    {
        _ when surname.EndsWith("овой", StringComparison.Ordinal) || surname.EndsWith("евой", StringComparison.Ordinal) || surname.EndsWith("иной", StringComparison.Ordinal) => initials + surname[..^2] + "а",
        _ when surname.EndsWith("ова", StringComparison.Ordinal) || surname.EndsWith("ева", StringComparison.Ordinal) || surname.EndsWith("ина", StringComparison.Ordinal) => initials + surname[..^1],
        _ => initials + surname,
    };

    [GeneratedRegex(@"\b(?:H\. ?E\.|(?:HIS|HER|His|Her) (?:\w+ )?(?:EXCELLENCY|Excellency|HIGHNESS|Highness|MAJESTY|Majesty)|(?:RIGHT |Right )?(?:HONOU?RABLE|Honou?rable|Hon\.))[ \n]*" + Words, RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();

    [GeneratedRegex(@"(?:\b(?:[Bb]y|BY)|\b(?:[Ss]peech|SPEECH|[Ss]tatement|STATEMENT|[Aa]ddress|ADDRESS|[Rr]emarks|REMARKS) (?:of|OF)|\b[Ii]nterview with):?[ \n]+" + Words, RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    /// <summary>The president of the assembly and the secretary-general are greeted in the head, and seldom speak.</summary>
    [GeneratedRegex(@"^.{0,80}?(?:president of the (?:[^\s,]+ ){0,4}(?:session|general assembly)|secretary[- ]general)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"(?<words>(?:\p{Lu}\S* ){0,5}\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+) ?['’]s? (?:answers?|remarks|opening|interview|statement|comment|response|reply|replies|briefing|article|speech|address)", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?:[Вв]ыступлени|[Вв]ступительное слово|[Ии]нтервью|[Кк]омментари|[Зз]аявлени|[Рр]ечь|[Оо]твет|[Бб]рифинг|[Пп]ресс-конференци)[^.]{0,160}?(?<initials>[А-ЯЁ]\. ?(?:[А-ЯЁ]\. ?)?)(?<surname>[А-ЯЁ][а-яё]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RussianGenitive();

    [GeneratedRegex(@"(?<name>[가-힣]{2,4}) (?:대통령|국무총리|총리|(?:[가-힣]+ )?장관|차관|의장|대사|대변인) [^\n]{0,40}(?:연설|기념사|축사|담화|인사말|발언|기자회견|인터뷰)", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"\p{Lu}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
