using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Ingest.Documents;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Ingest;

public sealed class DocumentTests
{
    private static readonly string[] Sentences =
    [
        "We welcome the delegates who have come from near and far to discuss the future of the treaty.",
        "Our country has opened its laboratories to inspectors and will keep them open in the years to come.",
        "No state gains from a race in which every step is answered by another step of the same kind.",
    ];

    [Test]
    public void Word_documents_give_their_paragraphs_and_title()
    {
        using var folder = new TemporaryFolder();
        var result = ReadOne(folder.Write("speech.docx", WordFile(Sentences)));
        Assert.That(result.Speech!.Body, Is.EqualTo(string.Join("\n\n", Sentences)));
        Assert.That(result.Speech.Metadata.Title, Is.EqualTo("A title"));
        Assert.That(result.Extracted, Is.True);
    }

    [Test]
    public void Paragraphs_of_a_text_box_follow_the_one_that_holds_it_and_breaks_stay()
    {
        using var folder = new TemporaryFolder();
        const string body = "<w:p><w:r><w:t>One</w:t><w:br/><w:t xml:space=\"preserve\"> two</w:t><w:tab/><w:t/><w:noBreakHyphen/><w:t>three.</w:t><w:pict><w:p><w:r><w:t>Inside.</w:t></w:r></w:p></w:pict></w:r></w:p><w:p/><w:p><w:r><w:t>Last.</w:t></w:r></w:p>";
        var path = folder.Write("a.docx", Hostile.Fixtures.WordWith($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        Assert.That(ReadOne(path).Speech!.Body, Is.EqualTo("One\n two\t\u2011three.\n\nInside.\n\nLast."));
    }

    [Test]
    public void Texts_go_on_behind_comments_and_tab_stops_are_no_tabs()
    {
        using var folder = new TemporaryFolder();
        const string body = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>One<!-- x --> two <![CDATA[and]]> three.</w:t></w:r><w:r><w:tab/><w:t>Four.</w:t></w:r></w:p>";
        var path = folder.Write("a.docx", Hostile.Fixtures.WordWith($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        Assert.That(ReadOne(path).Speech!.Body, Is.EqualTo("One two and three.\tFour."));
    }

    [Test]
    public void Workbooks_give_shared_inline_and_missing_cells_whatever_their_order()
    {
        using var folder = new TemporaryFolder();
        var parts = Hostile.Fixtures.Unzip(Hostile.Fixtures.Of(".xlsx"));
        const string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        var sheet = $"<worksheet {main}><sheetData><row><c t=\"inlineStr\"><is><r><t>ID</t></r></is></c><c t=\"inlineStr\"><is><t>te</t><rPh><t>no</t></rPh><t>xt</t></is></c></row>"
            + "<row><c/><c t=\"inlineStr\"><is><t>First.</t></is></c></row><row r=\"7\"><c r=\"B7\" t=\"str\"><f>A1</f><v>Seventh.</v></c><c r=\"ZZZZ7\"><v>far</v></c></row><row/><row><c r=\"B9\" t=\"inlineStr\"><is><t>Ninth.</t></is></c></row></sheetData></worksheet>";
        var path = folder.Write("a.xlsx", Hostile.Fixtures.Zip([.. parts.Select(part => (part.Name, part.Name == "xl/worksheets/sheet1.xml" ? Encoding.UTF8.GetBytes(sheet) : part.Bytes))]));
        var results = Read(path);
        Assert.That(results.Select(result => result.Speech?.Id ?? result.Error!.Code), Is.EqualTo(new[] { "a/2", "a/7", "RS1011", "a/9" }));
        Assert.That(results.Select(result => result.Speech?.Body), Is.EqualTo(new[] { "First.", "Seventh.", null, "Ninth." }));
    }

    [Test]
    public void Web_pages_give_the_article_without_menus()
    {
        var page = $"<html><head><title>Statement</title><script>var x = 'no';</script></head><body><nav><a href='/'>Home</a></nav><article><h1>Statement</h1>{string.Concat(Enumerable.Repeat(Sentences, 4).SelectMany(s => s).Select(s => $"<p>{s}</p>"))}</article><footer>Contact us</footer></body></html>";
        var text = WebPage.Read(page, "a.html").Text;
        foreach (var sentence in Sentences) Assert.That(text, Does.Contain(sentence));
        Assert.That(text, Does.Not.Contain("Home").And.Not.Contain("Contact us").And.Not.Contain("var x"));
    }

    [TestCase("<pre>MR. HALE: We meet.\n\nQ: Why?\nMR. HALE: To talk.</pre>")]
    [TestCase("<div>MR. HALE: We meet.<br/><br/>Q: Why?<br>\r\nMR. HALE: To\n talk.</div>")]
    [TestCase("<p style='White-Space: pre-line'>MR. HALE: We meet.\r\n\r\nQ:  Why?\rMR. HALE: To talk.</p>")]
    [TestCase("<p>MR. HALE: We meet.</p><p><b>Q:</b> Why?<br><span>MR. HALE:</span> To talk.</p>")]
    public void Lines_of_web_pages_that_begin_turns_stay_lines(string body) =>
        Assert.That(WebPage.Read($"<html><body>{body}</body></html>", "a.html").Text, Is.EqualTo("MR. HALE: We meet.\n\nQ: Why?\nMR. HALE: To talk."));

    [TestCase("<br>")]
    [TestCase("\n")]
    public void Transcripts_in_web_pages_have_their_turns(string lineEnd)
    {
        using var folder = new TemporaryFolder();
        var turns = string.Concat(Enumerable.Range(0, 12).Select(i => $"Q: What is question {i} about?{lineEnd}MINISTER HALE: It is about {Sentences[i % 3].ToLowerInvariant()}{lineEnd}"));
        var transcript = ReadOne(folder.Write("a.html", $"<html><head><title>x</title></head><body><div>{(lineEnd == "\n" ? "<pre>" : "")}{turns}</div></body></html>")).Speech!.Transcript;
        Assert.That(transcript.Speakers.Select(speaker => speaker.Name), Is.EqualTo(new[] { "MINISTER HALE" }));
        Assert.That(transcript.Structure.Count(span => span.Kind == RhetoricScan.Ingest.Transcripts.StructureKind.Question), Is.EqualTo(12));
    }

    [TestCase("<meta property='article:published_time' content='2026-03-16T23:30:00+09:00'><meta name=date content=2020-01-01>", "2026-03-16")]
    [TestCase("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\" : \"2026-03-16T00:10:00Z\"}</script>", "2026-03-16")]
    [TestCase("<meta name=DC.date content=2026-03>", "2026-03")]
    [TestCase("<meta name=date content='16 March 2024'>", "2024-03-16")]
    [TestCase("<meta name=date content='Mar 16, 2024'>", "2024-03-16")]
    [TestCase("<meta name=date content='2024/03/16 10:00'>", "2024-03-16")]
    [TestCase("<meta name=date content='04/03/2024'>", null)]
    [TestCase("<meta name=date content='last week'>", null)]
    [TestCase("", null)]
    public void Web_pages_state_the_day_of_publication(string head, string? date) =>
        Assert.That(WebPage.Read($"<html><head>{head}</head><body><p>We meet.</p></body></html>", "a.html").Stated.Date?.ToString(), Is.EqualTo(date));

    [TestCase("<time datetime=2026-03-16>x</time><time datetime='2026-03-16T10:00'>x</time>", "2026-03-16")]
    [TestCase("<time datetime=2026-03-16>x</time><time datetime=2026-03-15>x</time>", null)]
    [TestCase("<time datetime=2026-03-16>x</time><time datetime=2026-03-15 itemprop=datePublished>x</time>", "2026-03-15")]
    public void Times_in_a_page_give_the_day_where_they_agree(string times, string? date) =>
        Assert.That(WebPage.Read($"<html><body>{times}<p>We meet.</p></body></html>", "a.html").Stated.Date?.ToString(), Is.EqualTo(date));

    [Test]
    public void What_a_document_states_is_metadata_that_says_so_and_yields_to_any_other()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.html", "<html><head><title>Remarks in June</title><meta name=date content=2026-06-02></head><body><p>We meet.</p></body></html>");
        var speech = ReadOne(path).Speech!;
        Assert.That((speech.Metadata.Title, speech.Metadata.Date?.ToString()), Is.EqualTo(("Remarks in June", "2026-06-02")));
        Assert.That(speech.Stated.Headline, Is.EqualTo("title Remarks in June, date 2026-06-02"));
        folder.Write("metadata.csv", "id,date\na,2026-06-01\n");
        speech = ReadOne(path).Speech!;
        Assert.That(speech.Metadata.Date?.ToString(), Is.EqualTo("2026-06-01"));
        Assert.That(speech.Stated.Headline, Is.EqualTo("title Remarks in June"));
    }

    [Test]
    public void The_author_of_a_file_is_no_more_than_a_guess_at_the_speaker()
    {
        using var folder = new TemporaryFolder();
        var speech = ReadOne(folder.Write("a.docx", WordFile(Sentences, author: "J. Typist"))).Speech!;
        Assert.That(speech.Metadata.Speaker, Is.Null);
        Assert.That((speech.Guesses.Values.Speaker, speech.Guesses.AreUsed), Is.EqualTo(("J. Typist", false)));
    }

    [Test]
    public void Mails_give_their_text_subject_and_date()
    {
        using var folder = new TemporaryFolder();
        var mail = "Subject: =?utf-8?B?0KDQtdGH0Yw=?=\r\nDate: Mon, 16 Mar 2026 10:00:00 +0300\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(Koi8().GetBytes("Добрый день, коллеги.")) + "\r\n";
        var speech = ReadOne(folder.Write("a.eml", mail)).Speech!;
        Assert.That(speech.Body.Trim(), Is.EqualTo("Добрый день, коллеги."));
        Assert.That(speech.Metadata.Title, Is.EqualTo("Речь"));
        Assert.That(speech.Metadata.Date!.Value.ToString(), Is.EqualTo("2026-03-16"));
    }

    [Test]
    public void Subtitles_give_words_without_times_numbers_and_tags()
    {
        const string vtt = "WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Speaker>We are <i>here</i> &amp; ready.\n\n2\n00:00:03.000 --> 00:00:05.000\nWe are here & ready.\nThank you.\n";
        Assert.That(Subtitles.Read(vtt).Text, Is.EqualTo("We are here & ready.\nThank you."));
    }

    [Test]
    public void Pdf_lines_become_paragraphs_with_whole_words()
    {
        string[] blocks = ["The non-prolif-\neration regime and its ﬁrst\nprinciples", "must be kept.", "Second paragraph."];
        Assert.That(PdfParagraphs.Join(blocks), Is.EqualTo("The non-proliferation regime and its first principles must be kept.\n\nSecond paragraph."));
    }

    [Test]
    public void Hyphens_that_belong_to_a_word_stay_where_the_document_shows_it()
    {
        string[] blocks = ["Socio-economic rights and the obli-\ngations of states, their socio-\neconomic needs and obligations, a peace-\nloving people."];
        Assert.That(PdfParagraphs.Join(blocks), Is.EqualTo("Socio-economic rights and the obligations of states, their socio-economic needs and obligations, a peaceloving people."));
        Assert.That(PdfParagraphs.Join(["A socio-economic aim, a socio-\neconomic plan, a peace-\nloving people."]), Does.EndWith("a socio-economic plan, a peace-loving people."));
    }

    [Test]
    public void Korean_words_broken_at_a_line_end_are_joined_where_the_document_shows_it()
    {
        Assert.That(PdfParagraphs.Join(["우리는 국제사회의 노력을 지지하며 정부의 노\n력에 감사하고 모든 헌법의 원칙과 헌\n법을 지킵니다"]), Is.EqualTo("우리는 국제사회의 노력을 지지하며 정부의 노력에 감사하고 모든 헌법의 원칙과 헌법을 지킵니다"));
        Assert.That(PdfParagraphs.Join(["우리는 조약을 지키고 모든 조약을\n존중하며 우리는 다시 우리는\n협력합니다"]), Is.EqualTo("우리는 조약을 지키고 모든 조약을 존중하며 우리는 다시 우리는 협력합니다"));
    }

    [Test]
    public void Running_heads_close_to_the_text_are_left_out_and_its_paragraphs_stay_whole()
    {
        using var folder = new TemporaryFolder();
        using var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var font = builder.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.TimesRoman);
        for (var number = 1; number <= 3; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText($"Statement of the minister {number}", 11, new UglyToad.PdfPig.Core.PdfPoint(72, 802), font);
            for (var line = 0; line < 6; line++) page.AddText($"Line {"abc"[number - 1]}{"abcdef"[line]} of a paragraph that goes on", 11, new UglyToad.PdfPig.Core.PdfPoint(72, 790 - (12 * line)), font);
        }
        var text = ReadOne(folder.Write("a.pdf", builder.Build())).Speech!.Body;
        Assert.That(text, Does.Not.Contain("minister").And.Contain("Line aa of a paragraph that goes on Line ab"));
    }

    [Test]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        List<PdfBlock> Page(int number) => [new("NPT/CONF.2026/1", number, 0, true), new($"Text {number}", number, 1, false), new($"- {number} -", number, 2, true)];
        List<List<PdfBlock>> pages = [Page(1), Page(2), Page(3)];
        Assert.That(PdfRunningHeads.Find(pages), Has.Count.EqualTo(6));
    }

    [TestCase("11/30/26, 2:37 PM")]
    [TestCase("30.11.2026, 14:37")]
    [TestCase("2026. 11. 30. 오후 2:37")]
    [TestCase("https://www.example.org/en/speech?id=7 1/1")]
    [TestCase("file:///home/me/a.html")]
    public void What_browsers_print_in_the_margins_is_left_out_of_a_single_page(string text)
    {
        List<PdfBlock> page = [new(text, 1, 0, Margin: true), new("30 November 2026", 1, 1, Margin: true), new(text, 1, 2, Margin: false)];
        Assert.That(PdfRunningHeads.Find([page]), Is.EqualTo(page.Take(1)));
    }

    [Test]
    public void Letters_of_a_pdf_are_read_as_they_stand_and_small_gaps_at_hangul_are_no_spaces()
    {
        using var folder = new TemporaryFolder();
        using var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var font = builder.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Courier);
        var page = builder.AddPage(595, 842);
        for (var line = 0; line < 4; line++) page.AddText("We meet and we talk about it", 10, new UglyToad.PdfPig.Core.PdfPoint(72, 700 - (12 * line)), font);
        foreach (var (letter, x) in new[] { ("d", 90), ("w", 72), ("r", 84), ("o", 78) }) page.AddText(letter, 10, new UglyToad.PdfPig.Core.PdfPoint(x, 640), font);
        Assert.That(ReadOne(folder.Write("a.pdf", builder.Build())).Speech!.Body, Does.EndWith("it word").Or.EndWith("\n\nword"));
    }

    [Test]
    public void Archives_are_read_in_place_and_their_names_stay_inside()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("all.zip", Archive(("../../etc/a.txt", "One speech."), ("b/c.txt", "Another speech."), ("d.bin", "x")));
        var results = Read(path);
        Assert.That(results.Select(result => result.Speech!.Id), Is.EqualTo(new[] { "all/etc/a", "all/b/c" }));
    }

    [Test]
    public void An_archive_bomb_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bomb.zip", Archive(Enumerable.Range(0, 3).Select(i => ($"{i}.txt", new string('a', 60 << 20))).ToArray()));
        Assert.That(ReadOne(path).Error!.Code, Is.EqualTo("RS1019"));
    }

    [TestCase("a.pdf")]
    [TestCase("a.docx")]
    [TestCase("a.xlsx")]
    [TestCase("a.zip")]
    [TestCase("a.eml")]
    public void Rubbish_is_an_error_of_that_file_alone(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, [0, 1, 2, 3, 250, 251]);
        folder.Write("z.txt", "A good text.");
        var results = Read(folder.Path);
        Assert.That(results, Has.Count.EqualTo(2));
        Assert.That(results[0].Error, Is.Not.Null);
        Assert.That(results[1].Speech!.Id, Is.EqualTo("z"));
    }

    [Test]
    public void A_file_above_the_limit_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", new string('a', 2 << 20));
        var options = new IngestOptions { DetectLanguage = _ => "en", MaximumBytes = 1 << 20 };
        Assert.That(new SpeechSources(options).Read([path], () => Stream.Null).Single().Error!.Code, Is.EqualTo("RS1018"));
    }

    private static IngestResult ReadOne(string path) => Read(path).Single();

    private static List<IngestResult> Read(string path) => [.. new SpeechSources(new IngestOptions { DetectLanguage = _ => "en" }).Read([path], () => Stream.Null)];

    private static Encoding Koi8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("koi8-r");
    }

    private static byte[] WordFile(IEnumerable<string> paragraphs, string? author = null)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = "A title";
            document.PackageProperties.Creator = author;
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(text => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))))));
        }
        return memory.ToArray();
    }

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
