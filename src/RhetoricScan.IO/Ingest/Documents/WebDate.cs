using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>The day on which a page says it was published. The day is taken as written there, so that it is the same in every time zone.</summary>
internal static partial class WebDate
{
    /// <summary>Names and properties of <c>meta</c> elements that give it, the surest first.</summary>
    private static readonly string[] Names =
    [
        "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate", "publishdate", "publish_date",
        "publish-date", "date",
    ];

    /// <summary>Days with the month in words; numbers between strokes are read only with the year first, where no one takes the day for the month.</summary>
    private static readonly string[] Written = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <summary>The day, the surest of several; null when the page gives none that can be read.</summary>
    public static PartialDate? Of(IHtmlDocument page)
    {
        var named = page.QuerySelectorAll("meta[content]").ToLookup(NameOf, meta => meta.GetAttribute("content"), StringComparer.OrdinalIgnoreCase);
        var stated = Names.SelectMany(name => named[name])
            .Concat(page.QuerySelectorAll("script[type='application/ld+json']").Select(script => LinkedData().Match(script.TextContent).Groups[1].Value))
            .Concat(page.QuerySelectorAll("time[pubdate],time[itemprop=datePublished]").Select(time => time.GetAttribute("datetime")))
            .Concat(OnlyTime(page));
        return stated.Select(Read).FirstOrDefault(date => date is not null);
    }

    private static PartialDate? Read(string? text)
    {
        if (PartialDate.TryParse(text?.Replace('/', '-'), out var date)) return date;
        return DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? new PartialDate(day, DatePrecision.Day) : null;
    }

    private static string NameOf(IElement meta) => meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "";

    /// <summary>The date of all <c>time</c> elements of a page, when they agree.</summary>
    private static IEnumerable<string?> OnlyTime(IHtmlDocument page)
    {
        var days = page.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")).ToList();
        return days.Select(Read).Distinct().Count() == 1 ? days.Take(1) : [];
    }

    [GeneratedRegex(@"""datePublished""\s*:\s*""([0-9T:+.Z -]{4,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex LinkedData();
}
