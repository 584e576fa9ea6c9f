using System.Text;

namespace RhetoricScan.Reports.Brief;

/// <summary>A brief as Markdown; text of speeches cannot become mark-up.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes the brief.</summary>
    public static void Write(BriefDocument brief, TextWriter output)
    {
        output.Write($"# {Plain(brief.Title)}\n\n{Plain(brief.Line)}\n");
        foreach (var finding in brief.Findings) WriteFinding(finding, output);
        output.Write($"\n## {Plain(brief.UntestedTitle)}\n\n");
        foreach (var gap in brief.Untested) output.Write($"- {Plain(gap)}\n");
        output.Write($"\n**{Plain(brief.Caution)}**\n\n{Plain(brief.Source)}\n");
        if (brief.Annex.IsEmpty) return;
        output.Write($"\n---\n\n## {Plain(brief.AnnexTitle)}\n");
        foreach (var table in brief.Annex) WriteTable(table, output);
    }

    private static void WriteFinding(BriefFinding finding, TextWriter output)
    {
        output.Write($"\n## {Plain(finding.Heading)}\n\n{Plain(finding.Score)}\n\n{Plain(finding.Statement)}\n");
        foreach (var quote in finding.Quotes) output.Write($"\n> {Plain(quote.Words)} ({Plain(quote.Where)})\n");
        output.Write($"\n*{Plain(finding.Against)}*\n");
    }

    private static void WriteTable(BriefTable table, TextWriter output)
    {
        output.Write($"\n### {Plain(table.Title)}\n\n");
        output.Write($"| {string.Join(" | ", table.Head.Select(Plain))} |\n|{string.Concat(Enumerable.Repeat(" --- |", table.Head.Length))}\n");
        foreach (var row in table.Rows) output.Write($"| {string.Join(" | ", row.Select(Plain))} |\n");
    }

    /// <summary>Text in which nothing is mark-up: a backslash before every character that Markdown or HTML reads.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&') plain.Append('\\');
            plain.Append(c);
        }
        return plain.ToString();
    }
}
