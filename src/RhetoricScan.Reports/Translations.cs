using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RhetoricScan.Reports;

/// <summary>
/// Sentences that the scan says in English, in another language. The texts whose key begins with <c>said.</c> are the same sentence in each
/// language, with numbered places; what stands in a place is translated too.
/// </summary>
internal sealed class Translations
{
    private const string Prefix = "said.";
    private const string Separator = "; ";

    private readonly FrozenDictionary<string, string> _sentences;
    private readonly ImmutableArray<(Regex Said, string Means)> _templates;

    /// <summary>The sentences of a language.</summary>
    /// <param name="english">The texts in English.</param>
    /// <param name="texts">The texts in the language.</param>
    public Translations(ReportTexts english, ReportTexts texts)
    {
        var said = english.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => (Said: english[key], Means: texts[key])).ToLookup(pair => HasPlaces(pair.Said));
        _sentences = said[false].ToFrozenDictionary(pair => pair.Said, pair => pair.Means, StringComparer.Ordinal);
        _templates = [.. said[true].OrderByDescending(pair => pair.Said.Length).ThenBy(pair => pair.Said, StringComparer.Ordinal).Select(pair => (PatternOf(pair.Said), pair.Means))];
    }

    /// <summary>The sentence in the language, a list joined by semicolons part by part, or as it was said where nothing fits.</summary>
    public string Of(string said)
    {
        if (_sentences.TryGetValue(said, out var known)) return known;
        foreach (var (pattern, means) in _templates)
            if (pattern.Match(said) is { Success: true } match) return string.Format(CultureInfo.InvariantCulture, means, [.. match.Groups.Values.Skip(1).Select(place => Of(place.Value))]);
        return said.Contains(Separator, StringComparison.Ordinal) ? string.Join(Separator, said.Split(Separator).Select(Of)) : Listed(said);
    }

    /// <summary>A list of known words joined by commas.</summary>
    private string Listed(string said) => said.Split(", ") is { Length: > 1 } parts && Array.TrueForAll(parts, _sentences.ContainsKey)
        ? string.Join(", ", parts.Select(part => _sentences[part]))
        : said;

    private static bool HasPlaces(string said) => said.Contains("{0}", StringComparison.Ordinal);

    private static Regex PatternOf(string template) => new(
        "^" + Regex.Replace(Regex.Escape(template), @"\\\{\d+}", "(.*?)") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
