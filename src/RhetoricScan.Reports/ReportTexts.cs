using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace RhetoricScan.Reports;

/// <summary>All words that reports say in one language; console, HTML and brief share them (<c>Texts/en.json</c>, <c>Texts/ko.json</c>).</summary>
public sealed class ReportTexts
{
    private static readonly Lazy<ReportTexts> _english = new(() => Load("en"));
    private static readonly Lazy<ReportTexts> _korean = new(() => Load("ko"));
    private readonly FrozenDictionary<string, string> _entries;
    private readonly Lazy<Translations> _translations;

    private ReportTexts(string language, FrozenDictionary<string, string> entries)
    {
        Language = language;
        _entries = entries;
        _translations = new(() => new Translations(For("en"), this));
    }

    /// <summary>Languages that reports can be written in, ISO 639-1.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ko"];

    /// <summary>Language of the words, ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => _entries.TryGetValue(key, out var text) ? text
        : throw new KeyNotFoundException($"No text '{key}' in the report texts of '{Language}'.");

    /// <summary>The text of a key; null where there is none.</summary>
    public string? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>The texts of a language.</summary>
    /// <exception cref="UserErrorException">Reports cannot be written in it (RS3002).</exception>
    public static ReportTexts For(string language) => language switch
    {
        "en" => _english.Value,
        "ko" => _korean.Value,
        _ => throw new UserErrorException(Messages.OptionInvalid("--ui-language", language, string.Join(" or ", Languages))),
    };

    /// <summary>The text of a key with its numbered places filled, culture-free.</summary>
    public string Say(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A sentence that the scan says in English, in this language where it has a translation.</summary>
    public string Translate(string said) => _translations.Value.Of(said);

    private static ReportTexts Load(string language)
    {
        using var stream = typeof(ReportTexts).Assembly.GetManifestResourceStream($"Texts.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return new ReportTexts(language, document.RootElement.EnumerateObject()
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal));
    }
}
