using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RhetoricScan.Learning.Evaluation;

/// <summary>Exchanges two states in a text: every written form of the one becomes a form of the same kind of the other, and the speaker's state too.</summary>
public sealed class ActorSwap
{
    private readonly ImmutableArray<(Regex Pattern, string Marker)> forward;
    private readonly ImmutableSortedDictionary<string, string> markers;

    private ActorSwap(ImmutableArray<(Regex, string)> forward, ImmutableSortedDictionary<string, string> markers) => (this.forward, this.markers) = (forward, markers);

    /// <summary>The pairs of the audit with their names, demonyms and capitals.</summary>
    public static IReadOnlyList<(string One, string Other, ActorSwap Swap)> Pairs { get; } =
    [
        Pair("RUS", "USA", ("Russian Federation", "United States"), ("Russia", "America"), ("Russians", "Americans"), ("Russian", "American"), ("Moscow", "Washington")),
        Pair("IRN", "ISR", ("Islamic Republic of Iran", "State of Israel"), ("Iran", "Israel"), ("Iranians", "Israelis"), ("Iranian", "Israeli"), ("Tehran", "Jerusalem")),
        Pair("PRK", "KOR", ("Democratic People’s Republic of Korea", "Republic of Korea"), ("DPRK", "ROK"), ("North Korea", "South Korea"), ("North Korean", "South Korean"), ("Pyongyang", "Seoul")),
        Pair("CHN", "JPN", ("People’s Republic of China", "State of Japan"), ("China", "Japan"), ("Chinese", "Japanese"), ("Beijing", "Tokyo")),
    ];

    /// <summary>The text with both states exchanged.</summary>
    public string Apply(string text)
    {
        foreach (var (pattern, marker) in forward) text = pattern.Replace(text, marker);
        foreach (var (marker, form) in markers) text = text.Replace(marker, form, StringComparison.Ordinal);
        return text;
    }

    /// <summary>True when a form of either state stands in the text.</summary>
    public bool Touches(string text) => forward.Any(pair => pair.Pattern.IsMatch(text));

    private static (string, string, ActorSwap) Pair(string one, string other, params (string One, string Other)[] forms)
    {
        var patterns = ImmutableArray.CreateBuilder<(Regex, string)>();
        var markers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in forms.SelectMany(form => new[] { form, (One: form.Other, Other: form.One) }).OrderByDescending(form => form.One.Length).ThenBy(form => form.One, StringComparer.Ordinal))
        {
            var marker = $"\u0001{markers.Count:00}\u0002";
            patterns.Add((new Regex($@"(?<!\w){Regex.Escape(from)}(?!\w)", RegexOptions.CultureInvariant), marker));
            markers[marker] = to;
        }
        return (one, other, new ActorSwap(patterns.ToImmutable(), markers.ToImmutable()));
    }
}
