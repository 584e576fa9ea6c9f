using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace RhetoricScan.Reports.Brief;

/// <summary>Styles of the Word brief: one family of small, quiet sizes so that the findings fit a page.</summary>
internal static class BriefStyles
{
    /// <summary>The styles. Latin words are English in either language, so that none is broken as Korean signs may be.</summary>
    public static Styles All() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Malgun Gothic", ComplexScript = "Calibri" },
            new FontSize { Val = "19" },
            new WordLanguages { Val = "en-GB", EastAsia = "ko-KR" }))),
        Style("Normal", size: 19, after: 60, isDefault: true),
        Style("Title", size: 30, after: 40, bold: true),
        Style("Heading1", size: 22, before: 140, after: 40, bold: true, colour: "1F3F6E", keepNext: true, outline: 0),
        Style("Heading2", size: 20, before: 120, after: 40, bold: true, keepNext: true, outline: 1),
        Style("Quote", size: 18, after: 40, indent: 280, colour: "333333"),
        Style("Against", size: 18, before: 40, after: 40, italic: true),
        Style("Point", size: 18, after: 20, indent: 140),
        Style("Caution", size: 18, before: 120, after: 40, bold: true),
        Style("Quiet", size: 17, after: 40, colour: "595959"),
        Style("TableHead", size: 17, before: 20, after: 20, bold: true),
        Style("TableCell", size: 17, before: 20, after: 20));

    private static Style Style(
        string id, int size, int after, int before = 0, int indent = 0, bool bold = false, bool italic = false, string? colour = null, bool keepNext = false, bool isDefault = false, int? outline = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (indent > 0) paragraph.Append(new Indentation { Left = $"{indent}" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        if (italic) run.Append(new Italic());
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = $"{size}" });
        return new Style(new StyleName { Val = NameOf(id) }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? OnOffValue.FromBoolean(true) : null,
            CustomStyle = id is "Normal" or "Title" or "Heading1" or "Heading2" or "Quote" ? null : OnOffValue.FromBoolean(true),
        };
    }

    private static string NameOf(string id) => id switch { "Heading1" => "heading 1", "Heading2" => "heading 2", _ => id };
}
