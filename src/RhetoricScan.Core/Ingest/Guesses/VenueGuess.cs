using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>The venue: a known one that the head names, else the place of the dateline.</summary>
internal static partial class VenueGuess
{
    /// <summary>Shorter aliases (GC, CD) are found in too many other words.</summary>
    private const int ShortestAlias = 5;

    /// <summary>The venue's id or the place as written; null when the head names neither.</summary>
    public static string? Of(TextHead head, ImmutableArray<Venue> venues)
    {
        var text = string.Join(' ', head.Lines);
        return Known(text, venues) ?? Place(head);
    }

    /// <summary>The venue with the longest name in the head, so that "Conference on Disarmament" beats a shorter one inside it.</summary>
    private static string? Known(string text, ImmutableArray<Venue> venues) => venues
        .SelectMany(venue => venue.Aliases.Concat(venue.Names.Values), (venue, name) => (venue.Id, Name: name))
        .Where(entry => entry.Name.Length >= ShortestAlias && Names(text, entry.Name))
        .OrderByDescending(entry => entry.Name.Length).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Id).FirstOrDefault();

    private static bool Names(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
    }

    private static string? Place(TextHead head)
    {
        foreach (var line in head.Lines)
            if (BeforeDate().Match(line) is { Success: true } match) return match.Groups["place"].Value;
        return BehindClock().Match(head.Start) is { Success: true } page ? page.Groups["place"].Value : null;
    }

    /// <summary><c>(Cairo, 20 December 2025)</c>, <c>New York, 28 September 2024</c>.</summary>
    [GeneratedRegex(@"(?:^|\(|[,|–—] ?)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}), (?:\d{1,2} \p{L}+,? (?:19|20)\d\d|\p{Lu}\p{L}+ \d{1,2}, (?:19|20)\d\d)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate();

    /// <summary><c>8 мая 2025 года 10:00 Москва, Кремль</c>.</summary>
    [GeneratedRegex(@"\d{4} года \d{1,2}:\d\d (?<place>[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁа-яё]+)?, [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex BehindClock();
}
