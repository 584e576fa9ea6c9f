namespace RhetoricScan.IO.Ingest.Documents;

/// <summary>How many tags a page has and how deeply they lie within each other, told from its text before a tree is built, which takes memory for each and the square of the depth in time.</summary>
internal static class HtmlNesting
{
    /// <summary>Elements that have no content or only text, or that the next of their kind ends.</summary>
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "script", "style", "path", "use", "circle", "rect", "line", "polygon", "polyline", "ellipse", "stop", "image", "animate",
        "p", "li", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "rt", "rp", "html", "head", "body",
    };

    /// <summary>True when more than <paramref name="limit"/> tags open in the page.</summary>
    public static bool HasMoreThan(string html, int limit)
    {
        var tags = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length && tags <= limit; at = html.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(html[at + 1])) tags++;
        return tags > limit;
    }

    /// <summary>True when more than <paramref name="limit"/> tags were open at once. Tags that nobody closed count as open.</summary>
    public static bool IsDeeperThan(string html, int limit)
    {
        var (depth, flat) = (0, Flat.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = NameAt(html.AsSpan(at + (closes ? 2 : 1)));
            if (!closes && EndOfText(html, at, name) is var end and > 0) at = end;
            if (name.IsEmpty || flat.Contains(name)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit) return true;
        }
        return false;
    }

    /// <summary>The last character of a comment, a script or a style, whose tags are text; 0 for others, the end of the page where nothing ends it.</summary>
    private static int EndOfText(string html, int at, ReadOnlySpan<char> name)
    {
        var closing = html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : null;
        if (closing is null) return 0;
        var end = html.IndexOf(closing, at + 4, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 32 && char.IsAsciiLetterOrDigit(text[end])) end++;
        return end > 0 && char.IsAsciiLetter(text[0]) ? text[..end] : [];
    }
}
