using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace RhetoricScan.Tests.Hostile;

/// <summary>A small valid file of every format that can be read, made here, with known sentences.</summary>
internal static class Fixtures
{
    /// <summary>The sentences of every fixture.</summary>
    public static readonly string[] Sentences =
    [
        "We welcome the delegates who have come from near and far.",
        "The credibility of the treaty was dealt a severe blow by the strikes.",
        "Our country has always complied with its obligations.",
        "The conclusions of the inspectors were politicised and can not be accepted.",
    ];

    private static string Text => string.Join("\n\n", Sentences);

    /// <summary>The bytes of a fixture.</summary>
    /// <param name="format">Ending of the name, with the dot.</param>
    public static byte[] Of(string format) => format switch
    {
        ".txt" => Encoding.UTF8.GetBytes(Text),
        ".md" => Encoding.UTF8.GetBytes($"---\ntitle: A title\nspeaker: \"A: B\"\nstate: RUS\ndate: 2026-03-16\ntags: [a, {{b: c}}]\n---\n# Heading\n\n{Text}\n"),
        ".csv" => Encoding.UTF8.GetBytes("id,text,state,date\r\n" + string.Concat(Sentences.Select((text, i) => $"{i},\"{text} \"\"Quote\"\".\",RUS,2026\r\n"))),
        ".jsonl" => Encoding.UTF8.GetBytes(string.Concat(Sentences.Select((text, i) => $"{{\"id\":\"{i}\",\"text\":\"{text} \\u2014 \\ud83d\\ude00\",\"year\":2026,\"more\":[1,{{\"a\":null}}]}}\n"))),
        ".xlsx" => Spreadsheet(),
        ".pdf" => Pdf(),
        ".docx" => Word(),
        ".html" => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A title</title><script>var x = '<p>no';</script></head><body><nav><ul><li><a href='/'>Home</a></ul></nav><article><h1>A title</h1>{string.Concat(Sentences.Select(text => $"<p class=\"a\">{text} &amp; &#8212; <b>so</b> it is.</p>"))}<table><tr><td>1<td>2</table></article><footer>Foot</footer></body></html>"),
        ".eml" => Encoding.UTF8.GetBytes($"From: a@b.test\r\nTo: c@d.test\r\nSubject: =?utf-8?B?QSB0aXRsZQ==?=\r\nDate: Mon, 16 Mar 2026 10:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{string.Join("\r\n\r\n", Sentences.Select(text => text.Replace("e", "=65", StringComparison.Ordinal)))}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>{Sentences[0]}</p>\r\n--x--\r\n"),
        ".srt" => Encoding.UTF8.GetBytes(string.Concat(Sentences.Select((text, i) => $"{i + 1}\r\n00:00:0{i},000 --> 00:00:0{i + 1},000\r\n<i>{text}</i>\r\n\r\n"))),
        ".vtt" => Encoding.UTF8.GetBytes("WEBVTT\n\nNOTE made here\n\n" + string.Concat(Sentences.Select((text, i) => $"{i + 1}\n00:00:0{i}.000 --> 00:00:0{i + 1}.000 align:start\n<v A>{text} &amp;\n\n"))),
        ".zip" => Zip(("a.txt", Of(".txt")), ("b/c.docx", Of(".docx")), ("b/d.html", Of(".html"))),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>An archive.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(bytes);
        return memory.ToArray();
    }

    /// <summary>The entries of an archive.</summary>
    public static List<(string Name, byte[] Bytes)> Unzip(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return (entry.FullName, memory.ToArray());
        })];
    }

    /// <summary>A Word document whose main part is this XML.</summary>
    public static byte[] WordWith(string documentXml) =>
        Zip([.. Unzip(Word()).Select(part => (part.Name, part.Name == "word/document.xml" ? Encoding.UTF8.GetBytes(documentXml) : part.Bytes))]);

    private static byte[] Word()
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = "A title";
            document.AddMainDocumentPart().Document = new Document(new Body(Sentences.Select(text => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))))));
        }
        return memory.ToArray();
    }

    private static byte[] Spreadsheet()
    {
        using var memory = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(memory, Sentences.Select((text, i) => new Dictionary<string, object> { ["id"] = i.ToString(System.Globalization.CultureInfo.InvariantCulture), ["text"] = text, ["state"] = "RUS" }));
        return memory.ToArray();
    }

    private static byte[] Pdf()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var number = 1; number <= 2; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText("NPT/CONF.2026/1", 9, new PdfPoint(72, 800), font);
            for (var i = 0; i < Sentences.Length; i++) page.AddText(Sentences[i], 11, new PdfPoint(72, 700 - (40 * i)), font);
            page.AddText($"{number}", 9, new PdfPoint(300, 30), font);
        }
        return builder.Build();
    }
}
