using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Collects the closed vocabulary: words that labelled documents write in lower case at least twice, mostly so, less all words of actors' names.</summary>
internal static class VocabularyBuilder
{
    private const int Least = 3;

    /// <summary>Common words that also stand in names and may stay ("us", "the", "republic").</summary>
    private const int CommonLowerCase = 200;

    public static KnownWords Of(IEnumerable<LabelledDocument> documents, CatalogueSet catalogues)
    {
        var lower = new Dictionary<string, int>(StringComparer.Ordinal);
        var upper = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in documents.SelectMany(document => document.Views).SelectMany(view => view.Words.Skip(1)))
        {
            if (word.Role != WordRole.None || word.Text.Length == 0) continue;
            var counts = word.Capital ? upper : lower;
            counts[word.Text] = counts.GetValueOrDefault(word.Text) + 1;
        }
        var names = NameWords(catalogues);
        return new KnownWords(lower
            .Where(pair => pair.Value >= Least && pair.Value * 4 > upper.GetValueOrDefault(pair.Key))
            .Where(pair => !IsTag(pair.Key))
            .Where(pair => !names.Contains(pair.Key) || pair.Value >= CommonLowerCase)
            .Select(pair => pair.Key));
    }

    /// <summary>Hashtags, handles, flags and other pictures name whom they like.</summary>
    private static bool IsTag(string word) => char.IsSurrogate(word[0]) || (word.Length > 1 && word[0] is '#' or '@');

    /// <summary>Every word of an actor's names and forms, in lower case; stems for forms with a star.</summary>
    private static HashSet<string> NameWords(CatalogueSet catalogues) => catalogues.ActorNames
        .Where(name => name.Kind is not ActorNameKind.Description)
        .SelectMany(name => name.Form.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.TrimEnd('*').ToLowerInvariant())
        .Where(word => word.Length > 1)
        .ToHashSet(StringComparer.Ordinal);
}
