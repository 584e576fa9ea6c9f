using System.Globalization;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Tells from its words what a label stands for, and whether it is one beyond doubt.</summary>
internal static class TurnRoles
{
    private const int MostWords = 8;

    /// <summary>The role of a possible label and whether it needs no company; null when it is no label.</summary>
    /// <param name="name">The words before the colon.</param>
    /// <param name="hasGroup">True when brackets follow them: a country, a language.</param>
    public static (TurnRole Role, bool IsSure)? RoleOf(string name, bool hasGroup)
    {
        if (char.IsLower(name[0])) return null;
        var plain = LabelPatterns.Number().Replace(name, "").TrimEnd('.').ToLowerInvariant();
        if (TurnWords.Interviewers.Contains(plain)) return (TurnRole.Interviewer, true);
        if (TurnWords.Answers.Contains(plain)) return (TurnRole.Answer, false);
        var words = Words(name);
        if (words.Length is 0 or > MostWords || IsAddress(words) || TurnWords.NoNames.Contains(Plain(words[0]))) return null;
        if (IsHangul(name)) return IsKoreanOffice(words) ? (TurnRole.Named, true) : null;
        if (!words.All(IsNameWord)) return null;
        return (TurnRole.Named, IsOfficeAlone(words) || IsTitled(words) || (hasGroup && words.Length > 1 && Plain(words[0]) != "the" && TurnWords.Titles.Contains(Plain(words[0]))));
    }

    /// <summary>True for a text with Korean letters near its beginning.</summary>
    public static bool IsHangul(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, 40)].ContainsAnyInRange('가', '힣');

    /// <summary>True for a text with Russian letters near its beginning.</summary>
    public static bool IsCyrillic(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, 400)].ContainsAnyInRange('А', 'я');

    private static string[] Words(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string word) => word.TrimEnd('.').ToLowerInvariant();

    /// <summary>"Mr. President:" speaks to somebody, and nobody by that name speaks.</summary>
    private static bool IsAddress(string[] words) =>
        words.Length > 1 && Plain(words[0]) is "mr" or "mrs" or "ms" or "madam" or "madame" or "г-н" or "г-жа" or "господин" or "госпожа" && TurnWords.Offices.Contains(Plain(words[1]));

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) || TurnWords.Particles.Contains(word) || word.StartsWith("al-", StringComparison.Ordinal);

    /// <summary>"The President", "THE VICE PRESIDENT", "Председатель".</summary>
    private static bool IsOfficeAlone(string[] words) => Plain(words[0]) == "the"
        ? words.Length > 1 && words.Skip(1).All(word => TurnWords.Offices.Contains(Plain(word)))
        : words is [var only] && Plain(only) is "председатель" or "председательствующий";

    /// <summary>A title and a name behind it: "Mr. Smith", "MINISTER LAVROV", "Prime Minister Smith".</summary>
    private static bool IsTitled(string[] words)
    {
        var first = Plain(words[0]);
        if (words.Length < 2 || first == "the" || !TurnWords.Titles.Contains(first)) return false;
        var capitals = words.All(word => word.All(c => !char.IsLower(c)));
        return capitals || first is "mr" or "mrs" or "ms" or "dr" or "г-н" or "г-жа"
            || (!TurnWords.Offices.Contains(Plain(words[^1])) && words.SkipLast(1).Any(word => TurnWords.Heads.Contains(Plain(word))));
    }

    private static bool IsKoreanOffice(string[] words) =>
        words.Length <= 4 && words.All(word => word.All(c => Hangul.IsSyllable(c) || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation))
        && Array.Exists(words, word => TurnWords.KoreanOffices.Any(office => word.EndsWith(office, StringComparison.Ordinal)));
}
