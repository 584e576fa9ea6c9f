using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MiniExcelLibs;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Hostile;
using RhetoricScan.Tests.Support;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace RhetoricScan.Tests.Ingest;

/// <summary>Documents laid out as those of ministries and of the UN, made here: at least 99 % of the words of the speech are found in order, and at most 1 % of others.</summary>
public sealed partial class RecoveryTests
{
    private const double LeastShare = .99;

    private static readonly IReadOnlyDictionary<string, string[]> Vocabulary = new Dictionary<string, string[]>
    {
        ["en"] = "we the treaty states inspectors obligations security council nuclear weapons our partners have never accepted pressure agreement verification must remain technical impartial and cooperation dialogue between nations regime confidence".Split(' '),
        ["ru"] = "мы договор государства инспекторы обязательства безопасность совет ядерное оружие наши партнёры никогда не принимали давление соглашение проверка должна оставаться технической беспристрастной и сотрудничество диалог между странами режим доверие".Split(' '),
        ["ko"] = "우리는 조약을 국가들은 사찰단이 의무를 안보 이사회 핵무기 동반자들은 결코 압력을 받아들이지 않았습니다 합의 검증은 기술적이고 공정해야 하며 협력과 대화를 통해 체제의 신뢰를 지켜야 합니다".Split(' '),
    };

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (var language in Vocabulary.Keys)
            foreach (var (name, format, make) in Layouts().Where(layout => language == "en" || layout.Format != ".pdf"))
                yield return new TestCaseData(language, format, make).SetArgDisplayNames(language, name);
    }

    [TestCaseSource(nameof(Cases))]
    public void The_words_of_a_speech_are_found_in_order(string language, string format, Func<IReadOnlyList<string>, byte[]> make)
    {
        using var folder = new TemporaryFolder();
        var paragraphs = Paragraphs(language);
        var results = new SpeechSources(new IngestOptions { DetectLanguage = _ => language }).Read([folder.Write("a" + format, make(paragraphs))], () => Stream.Null).ToList();
        Assert.That(results.Select(result => result.Error), Is.All.Null);
        var (given, found) = (Words(string.Join(' ', paragraphs)), Words(string.Join(' ', results.Select(result => result.Speech!.Body))));
        var common = Common(given, found);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TestContext.CurrentContext.Test.Name}: {given.Length} words, {100.0 * common / given.Length:F2} % found, {found.Length - common} others"));
        Assert.That(common / (double)given.Length, Is.GreaterThanOrEqualTo(LeastShare));
        Assert.That(found.Length - common, Is.LessThanOrEqualTo(given.Length / 100));
    }

    private static IEnumerable<(string Name, string Format, Func<IReadOnlyList<string>, byte[]> Make)> Layouts()
    {
        yield return ("plain text", ".txt", paragraphs => Encoding.UTF8.GetBytes(string.Join("\r\n\r\n", paragraphs)));
        yield return ("markdown with front matter", ".md", paragraphs => Encoding.UTF8.GetBytes("---\ntitle: x\n---\n" + string.Join("\n\n", paragraphs.Select(text => "**" + text + "**"))));
        yield return ("csv with quotes and line breaks", ".csv", paragraphs => Encoding.UTF8.GetBytes("id;text\r\n" + string.Concat(paragraphs.Chunk(3).Select((chunk, i) => $"r{i};\"{string.Join("\n\n", chunk).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"))));
        yield return ("json lines", ".jsonl", paragraphs => Encoding.UTF8.GetBytes(string.Concat(paragraphs.Select((text, i) => $"{{\"id\":\"r{i}\",\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}}}\n"))));
        yield return ("workbook", ".xlsx", Workbook);
        yield return ("word: headings, lists, tables, split runs", ".docx", Word);
        yield return ("word: text box beside its fallback", ".docx", WordWithTextBox);
        yield return ("page: article with menus", ".html", paragraphs => Page($"<nav><a href=/>x</a></nav><article>{All(paragraphs, "<p>{0}</p>")}</article><footer>x</footer>"));
        yield return ("page of a ministry: line breaks in one block", ".html", paragraphs => Page($"<div id=menu><ul><li><a href=/a>x</a></li></ul></div><div class=text><div>{string.Join("<br><br>", paragraphs.Select(Escaped))}</div></div>"));
        yield return ("page of a ministry: text beside blocks", ".html", paragraphs => Page("<div class=article-body>" + string.Concat(paragraphs.Select((text, i) => i % 3 == 0 ? $"<p>{Escaped(text)}</p>" : i % 3 == 1 ? $"{Escaped(text)}<br>" : $"<span>{Escaped(text)}</span><p>&nbsp;</p>")) + "</div>"));
        yield return ("page of the UN: numbered paragraphs in a table", ".html", paragraphs => Page("<table>" + string.Concat(paragraphs.Select(text => $"<tr><td><font face=arial>{Escaped(text)}</font></td></tr>")) + "</table>"));
        yield return ("page: list with text and paragraphs in items", ".html", paragraphs => Page("<ul>" + string.Concat(paragraphs.Chunk(2).Select(pair => $"<li>{Escaped(pair[0])}{string.Concat(pair.Skip(1).Select(text => $"<p>{Escaped(text)}</p>"))}</li>")) + "</ul>"));
        yield return ("mail: quoted-printable text", ".eml", paragraphs => Mail("text/plain", string.Join("\r\n\r\n", paragraphs)));
        yield return ("mail: page only", ".eml", paragraphs => Mail("text/html", All(paragraphs, "<p>{0}</p>")));
        yield return ("subtitles: srt", ".srt", paragraphs => Encoding.UTF8.GetBytes(Cues(paragraphs, ',')));
        yield return ("subtitles: vtt", ".vtt", paragraphs => Encoding.UTF8.GetBytes("WEBVTT\n\n" + Cues(paragraphs, '.')));
        yield return ("archive", ".zip", paragraphs => Fixtures.Zip([.. paragraphs.Select((text, i) => (string.Create(CultureInfo.InvariantCulture, $"{i:D3}.txt"), Encoding.UTF8.GetBytes(text)))]));
        yield return ("pdf: one column, running heads", ".pdf", paragraphs => Pdf(paragraphs, columns: 1));
        yield return ("pdf: two columns, hyphenation, running heads", ".pdf", paragraphs => Pdf(paragraphs, columns: 2));
    }

    private static List<string> Paragraphs(string language)
    {
        var (random, words) = (new Random(7), Vocabulary[language]);
        string Sentence() => string.Join(' ', Enumerable.Range(0, 8 + random.Next(10)).Select(_ => words[random.Next(words.Length)])) + ".";
        return [.. Enumerable.Range(0, 24).Select(_ => string.Join(' ', Enumerable.Range(0, 3 + random.Next(4)).Select(_ => Sentence())))];
    }

    internal static string[] Words(string text) => [.. WordPattern().Matches(text).Select(match => match.Value)];

    /// <summary>Length of the longest common subsequence.</summary>
    internal static int Common(string[] first, string[] second)
    {
        var (before, now) = (new int[second.Length + 1], new int[second.Length + 1]);
        foreach (var word in first)
        {
            for (var j = 1; j <= second.Length; j++) now[j] = word == second[j - 1] ? before[j - 1] + 1 : Math.Max(before[j], now[j - 1]);
            (before, now) = (now, before);
        }
        return before[second.Length];
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);

    private static string All(IReadOnlyList<string> paragraphs, string format) => string.Concat(paragraphs.Select(text => string.Format(CultureInfo.InvariantCulture, format, Escaped(text))));

    private static byte[] Page(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body>{body}</body></html>");

    private static byte[] Mail(string type, string text)
    {
        using var memory = new MemoryStream();
        using var part = new MimeKit.TextPart(type.Split('/')[1]) { Text = text, ContentTransferEncoding = MimeKit.ContentEncoding.QuotedPrintable };
        using var message = new MimeKit.MimeMessage { Subject = "x", Body = part };
        message.WriteTo(memory);
        return memory.ToArray();
    }

    private static string Cues(IReadOnlyList<string> paragraphs, char comma) => string.Concat(Words(string.Join(' ', paragraphs)).Chunk(7).Select((cue, i) =>
        string.Create(CultureInfo.InvariantCulture, $"{i + 1}\n{TimeSpan.FromSeconds(2 * i):hh\\:mm\\:ss}{comma}000 --> {TimeSpan.FromSeconds((2 * i) + 2):hh\\:mm\\:ss}{comma}000\n<i>{string.Join(' ', cue)}</i>\n\n")));

    private static byte[] Workbook(IReadOnlyList<string> paragraphs)
    {
        using var memory = new MemoryStream();
        memory.SaveAs(paragraphs.Select((text, i) => new Dictionary<string, object> { ["id"] = string.Create(CultureInfo.InvariantCulture, $"r{i}"), ["text"] = text }));
        return memory.ToArray();
    }

    private static byte[] Word(IReadOnlyList<string> paragraphs) => WordOf(paragraphs.Select((text, i) => i % 4 == 3
        ? (OpenXmlElement)new Table(new TableProperties(), new TableGrid(new GridColumn()), new TableRow(new TableCell(Split(text))))
        : Split(text)));

    /// <summary>A text box as Word writes it: a drawing, and for old programs a picture with the same text.</summary>
    private static byte[] WordWithTextBox(IReadOnlyList<string> paragraphs)
    {
        static string Plain(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r></w:p>";
        var box = $"<w:txbxContent>{Plain(paragraphs[0])}</w:txbxContent>";
        return Fixtures.WordWith("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body><w:p><w:r><mc:AlternateContent>"
            + $"<mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{string.Concat(paragraphs.Skip(1).Select(Plain))}</w:body></w:document>");
    }

    private static byte[] WordOf(IEnumerable<OpenXmlElement> blocks)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(blocks));
        return memory.ToArray();
    }

    /// <summary>A paragraph whose words are broken over runs, as editing leaves them.</summary>
    private static Paragraph Split(string text) => new(text.Chunk(11).Select(piece => new Run(new WordText(new string(piece)) { Space = SpaceProcessingModeValues.Preserve })));

    private static byte[] Pdf(IReadOnlyList<string> paragraphs, int columns)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var lines = new Queue<string>(paragraphs.SelectMany(text => Broken(text, columns == 1 ? 85 : 40)));
        for (var number = 1; lines.Count > 0; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText("NPT/CONF.2026/1", 9, new PdfPoint(72, 805), font);
            for (var column = 0; column < columns; column++)
                for (var y = 740; y > 90 && lines.Count > 0; y -= 14)
                    if (lines.Dequeue() is { Length: > 0 } line) page.AddText(line, 11, new PdfPoint(72 + (column * 240), y), font);
            page.AddText(number.ToString(CultureInfo.InvariantCulture), 9, new PdfPoint(295, 40), font);
        }
        return builder.Build();
    }

    /// <summary>Lines of a paragraph, some words hyphenated at their ends, and an empty line behind it.</summary>
    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > width && line.Length > 0)
            {
                var room = width - line.Length - 2;
                var hyphenated = word.Length > 8 && room >= 4 && room < word.Length - 3;
                yield return hyphenated ? $"{line} {word[..room]}-" : line.ToString();
                line.Clear().Append(hyphenated ? word[room..] : word);
            }
            else line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
        yield return "";
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
