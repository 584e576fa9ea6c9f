using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Collects a closed vocabulary: words that texts write in lower case often enough, and mostly so, less all words of actors' names.</summary>
/// <param name="catalogues">Names of actors.</param>
/// <param name="leastCount">How often a word must stand in lower case.</param>
/// <param name="commonLowerCase">From this count on a word of a name is a common word too ("us", "the", "republic") and may stay.</param>
internal sealed class VocabularyBuilder(CatalogueSet catalogues, int leastCount, int commonLowerCase)
{
    private const int LeastCount = 3;
    private const int CommonLowerCase = 200;
    private readonly Dictionary<string, int> lower = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> upper = new(StringComparer.Ordinal);

    /// <summary>The words of labelled documents.</summary>
    public static IEnumerable<string> Of(IEnumerable<LabelledDocument> documents, CatalogueSet catalogues)
    {
        var builder = new VocabularyBuilder(catalogues, LeastCount, CommonLowerCase);
        foreach (var word in documents.SelectMany(document => document.Views).SelectMany(view => view.Words.Skip(1)))
            if (word.Role == WordRole.None) builder.Add(word.Text, word.Capital, 1);
        return builder.ByCount();
    }

    /// <summary>Counts a word.</summary>
    public void Add(string text, bool capital, int count)
    {
        if (text.Length == 0) return;
        var counts = capital ? upper : lower;
        counts[text] = counts.GetValueOrDefault(text) + count;
    }

    /// <summary>The words that may be known, the commonest first.</summary>
    public IEnumerable<string> ByCount()
    {
        var names = NameWords();
        return lower
            .Where(pair => pair.Value >= leastCount && pair.Value * 4 > upper.GetValueOrDefault(pair.Key))
            .Where(pair => !IsTag(pair.Key))
            .Where(pair => !names.Contains(pair.Key) || pair.Value >= commonLowerCase)
            .Where(pair => !BeginsWithName(pair.Key, names))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key);
    }

    /// <summary>Hashtags, handles, flags and other pictures name whom they like.</summary>
    private static bool IsTag(string word) => char.IsSurrogate(word[0]) || (word.Length > 1 && word[0] is '#' or '@');

    /// <summary>Russian and Korean write endings, particles and compounds behind a name in one word; Korean has no capitals that would tell it.</summary>
    private static bool BeginsWithName(string word, HashSet<string> names)
    {
        var least = Hangul.IsSyllable(word[0]) ? 2 : word[0] is >= '\u0430' and <= '\u044F' ? 4 : int.MaxValue;
        for (var length = least; length <= word.Length; length++)
            if (names.Contains(word[..length])) return true;
        return false;
    }

    /// <summary>Every word of an actor's names and forms, in lower case; the part before the ending for forms with a star or a case ending.</summary>
    private HashSet<string> NameWords() => catalogues.ActorNames
        .Where(name => name.Kind is not (ActorNameKind.Description or ActorNameKind.Organ))
        .SelectMany(name => name.Form.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.Split('*', '~')[0].ToLowerInvariant())
        .Where(word => word.Length > 1)
        .ToHashSet(StringComparer.Ordinal);
}
