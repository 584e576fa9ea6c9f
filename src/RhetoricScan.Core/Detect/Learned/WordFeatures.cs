using RhetoricScan.Annotate;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>One to three masked words in a row, lemmas, stems where endings hide them, and the word with the role that stands before or behind it.</summary>
internal static class WordFeatures
{
    private const int RoleReach = 5;

    public static void Add(FeatureBag bag, SentenceView view, KnownWords known)
    {
        if (view.Words.IsEmpty) return;
        var words = new string[view.Words.Length];
        for (var i = 0; i < words.Length; i++) words[i] = known.Seen(view.Words[i]);
        var roles = Roles.Of(view);
        for (var i = 0; i < words.Length; i++)
        {
            bag.Add($"w:{words[i]}");
            if (i + 1 < words.Length) bag.Add($"w:{words[i]}_{words[i + 1]}");
            if (i + 2 < words.Length) bag.Add($"w:{words[i]}_{words[i + 1]}_{words[i + 2]}");
            AddLemma(bag, view.Words[i], known, roles, i);
            AddStem(bag, known.StemOf(view.Words[i]), roles, i);
        }
        if (words.Length == 1) bag.Add($"first:{words[0]}");
        else bag.Add($"first:{words[0]}_{words[1]}");
    }

    /// <summary>Content lemmas alone and with the nearest role on each side: who stands before "attack" and who behind.</summary>
    private static void AddLemma(FeatureBag bag, MaskedWord word, KnownWords known, string?[] roles, int at)
    {
        if (word.Role != WordRole.None || word.Text.Length < 4 || known.Seen(word) != word.Text) return;
        if (word.Lemma != word.Text && known.Seen(word with { Text = word.Lemma }) == word.Lemma) bag.Add($"l:{word.Lemma}");
        if (word.Pos is not (UniversalPos.None or UniversalPos.VERB or UniversalPos.NOUN or UniversalPos.ADJ)) return;
        if (RoleBefore(roles, at) is { } before) bag.Add($"{before}<{word.Lemma}");
        if (RoleBehind(roles, at) is { } behind) bag.Add($"{word.Lemma}>{behind}");
    }

    /// <summary>The beginning of a word alone and with the nearest role on each side.</summary>
    private static void AddStem(FeatureBag bag, ReadOnlySpan<char> stem, string?[] roles, int at)
    {
        if (stem.IsEmpty) return;
        bag.Add($"s:{stem}");
        if (RoleBefore(roles, at) is { } before) bag.Add($"{before}<s:{stem}");
        if (RoleBehind(roles, at) is { } behind) bag.Add($"s:{stem}>{behind}");
    }

    private static string? RoleBefore(string?[] roles, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - RoleReach; i--)
            if (roles[i] is { } role) return role;
        return null;
    }

    private static string? RoleBehind(string?[] roles, int at)
    {
        for (var i = at + 1; i < roles.Length && i <= at + RoleReach; i++)
            if (roles[i] is { } role) return role;
        return null;
    }
}
