using System.Globalization;
using System.Text;

namespace RhetoricScan.IO.Corpora;

/// <summary>What a <c>robots.txt</c> asks of one program, by RFC 9309: the longest matching rule counts, and of two as long the permission.</summary>
internal sealed class RobotsRules
{
    private readonly List<(string Pattern, bool Allows)> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Rules that forbid nothing.</summary>
    public static RobotsRules None { get; } = new();

    /// <summary>Seconds between two requests as the site asks; null when it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    /// <summary>Reads the groups for a program, else those for all programs.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">Name of the program without version.</param>
    public static RobotsRules Parse(string text, string product)
    {
        var groups = Groups(text);
        var own = groups.Where(group => group.Agents.Any(agent => agent.Equals(product, StringComparison.OrdinalIgnoreCase))).ToList();
        if (own.Count == 0) own = groups.Where(group => group.Agents.Contains("*", StringComparer.Ordinal)).ToList();
        var rules = new RobotsRules();
        foreach (var (field, value) in own.SelectMany(group => group.Lines)) rules.Add(field, value);
        return rules;
    }

    /// <summary>Whether an address may be fetched.</summary>
    public bool Allows(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (longest, allowed) = (-1, true);
        foreach (var (pattern, allows) in _rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allows) || !Matches(pattern, path)) continue;
            (longest, allowed) = (pattern.Length, allows);
        }
        return allowed;
    }

    private void Add(string field, string value)
    {
        if (field is "allow" or "disallow" && value.Length > 0) _rules.Add((Normal(value), field == "allow"));
        else if (field == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 86_400)
            CrawlDelay = TimeSpan.FromSeconds(seconds);
    }

    private static List<(List<string> Agents, List<(string Field, string Value)> Lines)> Groups(string text)
    {
        var groups = new List<(List<string> Agents, List<(string Field, string Value)> Lines)>();
        var naming = false;
        foreach (var raw in text.Split('\n', '\r'))
        {
            var line = raw.AsSpan(0, raw.IndexOf('#', StringComparison.Ordinal) is >= 0 and var comment ? comment : raw.Length);
            if (line.IndexOf(':') is not (> 0 and var colon)) continue;
            var field = line[..colon].Trim().ToString().ToLowerInvariant().TrimStart('\uFEFF');
            var value = line[(colon + 1)..].Trim().ToString();
            if (field == "user-agent")
            {
                if (!naming) groups.Add(([], []));
                groups[^1].Agents.Add(Product(value));
            }
            else if (groups.Count > 0 && field is "allow" or "disallow" or "crawl-delay") groups[^1].Lines.Add((field, value));
            naming = field == "user-agent" || (naming && field is not ("allow" or "disallow" or "crawl-delay"));
        }
        return groups;
    }

    private static string Product(string agent) => agent.StartsWith('*') ? "*" : string.Concat(agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-'));

    /// <summary>Matches from the start; <c>*</c> stands for anything, <c>$</c> at the end for the end. Linear in the product of the lengths, whatever the stars.</summary>
    private static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var glob = anchored ? pattern[..^1] : pattern + "*";
        var (p, s, star, mark) = (0, 0, -1, 0);
        while (s < path.Length)
        {
            if (p < glob.Length && glob[p] == '*') (star, mark, p) = (p, s, p + 1);
            else if (p < glob.Length && glob[p] == path[s]) (p, s) = (p + 1, s + 1);
            else if (star >= 0) (p, s, mark) = (star + 1, mark + 1, mark + 1);
            else return false;
        }
        while (p < glob.Length && glob[p] == '*') p++;
        return p == glob.Length;
    }

    /// <summary>One spelling of percent escapes: upper-case digits, and none where the character needs none.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                if (char.IsAsciiLetterOrDigit((char)code) || code is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~') normal.Append((char)code);
                else normal.Append('%').Append(code.ToString("X2", CultureInfo.InvariantCulture));
                i += 2;
            }
            else if (char.IsAscii(path[i])) normal.Append(path[i]);
            else i += AppendEscaped(normal, path, i);
        }
        return normal.ToString();
    }

    private static int AppendEscaped(StringBuilder normal, string path, int at)
    {
        Rune.DecodeFromUtf16(path.AsSpan(at), out var rune, out var length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var code in bytes[..rune.EncodeToUtf8(bytes)]) normal.Append('%').Append(code.ToString("X2", CultureInfo.InvariantCulture));
        return length - 1;
    }
}
