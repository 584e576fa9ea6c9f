using RhetoricScan.Annotate;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>One to three masked words in a row, lemmas, stems where endings hide them, and the word with the role that stands before or behind it.</summary>
internal static class WordFeatures
{
    private const int Longest = 3;
    private const int RoleReach = 5;

    public static void Add(FeatureBag bag, SentenceView view, KnownWords known)
    {
        var words = view.Words.Select(known.Seen).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var gram = "w:" + words[i];
            bag.Add(gram);
            for (var n = 1; n < Longest && i + n < words.Count; n++) bag.Add(gram += "_" + words[i + n]);
            AddLemma(bag, view, known, i);
            if (known.StemOf(view.Words[i]) is { } stem) AddStem(bag, view, stem, i);
        }
        if (words.Count > 0) bag.Add("first:" + string.Join('_', words.Take(2)));
    }

    /// <summary>Content lemmas alone and with the nearest role on each side: who stands before "attack" and who behind.</summary>
    private static void AddLemma(FeatureBag bag, SentenceView view, KnownWords known, int at)
    {
        var word = view.Words[at];
        if (word.Role != WordRole.None || word.Text.Length < 4 || known.Seen(word) != word.Text) return;
        if (word.Lemma != word.Text && known.Seen(word with { Text = word.Lemma }) == word.Lemma) bag.Add("l:" + word.Lemma);
        if (word.Pos is not (UniversalPos.None or UniversalPos.VERB or UniversalPos.NOUN or UniversalPos.ADJ)) return;
        if (RoleBefore(view, at) is { } before) bag.Add($"{before}<{word.Lemma}");
        if (RoleBehind(view, at) is { } behind) bag.Add($"{word.Lemma}>{behind}");
    }

    /// <summary>The beginning of a word alone and with the nearest role on each side.</summary>
    private static void AddStem(FeatureBag bag, SentenceView view, string stem, int at)
    {
        bag.Add("s:" + stem);
        if (RoleBefore(view, at) is { } before) bag.Add($"{before}<s:{stem}");
        if (RoleBehind(view, at) is { } behind) bag.Add($"s:{stem}>{behind}");
    }

    private static string? RoleBefore(SentenceView view, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - RoleReach; i--)
            if (Roles.At(view, i) is { } role) return role;
        return null;
    }

    private static string? RoleBehind(SentenceView view, int at)
    {
        for (var i = at + 1; i < view.Words.Length && i <= at + RoleReach; i++)
            if (Roles.At(view, i) is { } role) return role;
        return null;
    }
}
