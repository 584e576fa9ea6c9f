using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RhetoricScan.Reports;

/// <summary>Sentences that the scan says in English, in another language: templates with numbered places (<c>Texts/said-ko.json</c>).</summary>
internal sealed class Translations
{
    private readonly ImmutableArray<(Regex Said, string Means)> _templates;

    private Translations(ImmutableArray<(Regex Said, string Means)> templates) => _templates = templates;

    /// <summary>The templates of a language; none for English.</summary>
    public static Translations For(string language)
    {
        using var stream = typeof(Translations).Assembly.GetManifestResourceStream($"Texts.said-{language}.json");
        if (stream is null) return new Translations([]);
        using var document = JsonDocument.Parse(stream);
        return new Translations([.. document.RootElement.EnumerateObject().Select(entry => (PatternOf(entry.Name), entry.Value.GetString()!))]);
    }

    /// <summary>The sentence in the language, or as it was said where no template fits.</summary>
    public string Of(string said)
    {
        foreach (var (pattern, means) in _templates)
        {
            if (pattern.Match(said) is not { Success: true } match) continue;
            object[] places = [.. match.Groups.Values.Skip(1).Select(place => Of(place.Value))];
            return string.Format(CultureInfo.InvariantCulture, means, places);
        }
        return said;
    }

    private static Regex PatternOf(string template) => new(
        "^" + Regex.Replace(Regex.Escape(template), @"\\\{\d+}", "(.*?)") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
