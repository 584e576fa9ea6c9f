using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace RhetoricScan.Reports.Html;

/// <summary>Style and script of the pages, embedded in each, and the policy that lets nothing else run or load.</summary>
internal static class PageAssets
{
    private static readonly string _style = Read("report.css");
    private static readonly string _script = Read("report.js");

    /// <summary>The page's content security policy: nothing but this style and this script, by their hashes.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(_style)}'; script-src '{HashOf(_script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The style element.</summary>
    public static MarkupString Style { get; } = new($"<style>{_style}</style>");

    /// <summary>The script element.</summary>
    public static MarkupString Script { get; } = new($"<script>{_script}</script>");

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageAssets).Assembly.GetManifestResourceStream("Html." + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
