using System.IO.Compression;
using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Ingest.Documents;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Hostile;

/// <summary>Files made to exhaust memory, time or stack, or to lead elsewhere, are refused with a number, and the files beside them are read.</summary>
public sealed class HostileInputTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Make_a_folder() => _folder = new TemporaryFolder();

    [TearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void An_office_document_that_unpacks_to_too_much_is_left_alone()
    {
        var xml = $"<w:document {Word}><w:body>{Repeat("<w:p><w:r><w:t>We meet.</w:t></w:r></w:p>", 60_000)}</w:body></w:document>";
        Assert.That(Code(_folder.Write("a.docx", Fixtures.WordWith(xml)), options => options with { MaximumUnpackedBytes = 1 << 20 }), Is.EqualTo("RS1019"));
        Assert.That(Code(_folder.Write("b.docx", Fixtures.WordWith(xml))), Is.Null);
    }

    [TestCase(".docx", "word/document.xml")]
    [TestCase(".xlsx", "xl/worksheets/sheet1.xml")]
    public void Entities_that_grow_are_refused(string format, string part)
    {
        var bomb = "<!DOCTYPE z [<!ENTITY a \"lol\">" + string.Concat("bcdefghij".Select(name => $"<!ENTITY {name} \"{Repeat($"&{(char)(name - 1)};", 10)}\">")) + "]><z>&j;</z>";
        var parts = Fixtures.Unzip(Fixtures.Of(format)).Select(entry => (entry.Name, entry.Name == part ? Encoding.UTF8.GetBytes(bomb) : entry.Bytes)).ToArray();
        Assert.That(parts.Select(entry => entry.Name), Does.Contain(part));
        Assert.That(Code(_folder.Write("a" + format, Fixtures.Zip(parts))), Is.EqualTo("RS1035"));
    }

    [TestCase("sdt")]
    [TestCase("p")]
    public void Elements_without_end_within_each_other_are_refused(string element)
    {
        var xml = $"<w:document {Word}><w:body>{Repeat($"<w:{element}>", 20_000)}{Repeat($"</w:{element}>", 20_000)}</w:body></w:document>";
        Assert.That(Code(_folder.Write("a.docx", Fixtures.WordWith(xml))), Is.EqualTo("RS1031"));
    }

    [TestCase("div")]
    [TestCase("b")]
    [TestCase("table><tr><td")]
    public void Tags_without_end_within_each_other_are_refused(string tags) =>
        Assert.That(Code(_folder.Write("a.html", $"<body>{Repeat($"<{tags}>", 100_000)}We meet.")), Is.EqualTo("RS1031"));

    [TestCase(".html", "")]
    [TestCase(".eml", "Subject: x\nContent-Type: text/html\n\n")]
    public void Pages_of_elements_without_end_are_refused(string format, string head)
    {
        Assert.That(Code(_folder.Write("a" + format, $"{head}<body>{Repeat("<p>We meet.</p>\n", 210_000)}")), Is.EqualTo("RS1037"));
        Assert.That(Code(_folder.Write("b" + format, $"{head}<body>{Repeat("We < meet 1 <2.\n", 210_000)}")), Is.Null);
    }

    [Test]
    public void Drawings_scripts_and_comments_do_not_nest() =>
        Assert.That(HtmlNesting.IsDeeperThan("<svg>" + Repeat("<path d='M0'/>", 5_000) + "</svg><script>" + Repeat("if(i<n&&a<b)", 5_000) + "</script><!-- " + Repeat("<div>", 5_000) + " --><p>Text", 1024), Is.False);

    [Test]
    public void Pages_of_many_unclosed_paragraphs_are_none_of_these() =>
        Assert.That(HtmlNesting.IsDeeperThan(Repeat("<p>One.<li>Two.<br><img src=a><td>", 10_000) + Repeat("<div><b>x</b></div>", 10_000), 1024), Is.False);

    [TestCase("/FlateDecode", 1)]
    [TestCase("[/FlateDecode /FlateDecode]", 2)]
    public void A_stream_of_a_pdf_that_unpacks_to_too_much_is_left_alone(string filters, int times)
    {
        var stream = Encoding.ASCII.GetBytes("BT /F1 12 Tf 50 700 Td (We meet.) Tj ET" + new string(' ', 40 << 20));
        for (var i = 0; i < times; i++) stream = Deflated(stream);
        Assert.That(Code(_folder.Write("a.pdf", PdfWith(stream, filters)), options => options with { MaximumUnpackedBytes = 16 << 20 }), Is.EqualTo("RS1019"));
    }

    [Test]
    public void A_pdf_of_brackets_is_an_error_of_that_file_alone()
    {
        _folder.Write("a.pdf", PdfWith(Deflated(Encoding.ASCII.GetBytes(new string('[', 1_000_000))), "/FlateDecode"));
        _folder.Write("b.txt", "We meet.");
        Assert.That(Read(_folder.Path).Select(result => result.Speech?.Id ?? result.Error!.Code), Is.EqualTo(new[] { "RS1020", "b" }));
    }

    [Test]
    public void Front_matter_is_neither_nested_nor_multiplied()
    {
        var aliases = "a: &a [x,x]\n" + string.Concat("bcdefghijklmnopqrstuvwxyz".Select(name => $"{name}: &{name} [*{(char)(name - 1)},*{(char)(name - 1)}]\n")) + "? *z\n: k\ntitle: Kept\n";
        Assert.That(Read(_folder.Write("a.md", $"---\n{aliases}---\nWe meet.")).Single().Speech!.Metadata.Title, Is.EqualTo("Kept"));
        foreach (var depth in new[] { 10_000, 100_000 })
            Assert.That(Code(_folder.Write($"{depth}.md", $"---\nx: {new string('[', depth)}\n---\nWe meet.")), Is.EqualTo("RS1005"));
    }

    [Test, CancelAfter(20_000)]
    public void Subtitles_of_open_tags_take_no_long_time(CancellationToken cancellation)
    {
        foreach (var open in new[] { "<", "{\\", "&" })
            Subtitles.Read("1\n00:00:01,000 --> 00:00:02,000\n" + Repeat(open, 200_000) + "\n");
        Assert.That(cancellation.IsCancellationRequested, Is.False);
    }

    [TestCase("a.txt")]
    [TestCase("a.jsonl")]
    public void A_text_with_nul_characters_is_no_text(string name) =>
        Assert.That(Code(_folder.Write(name, name == "a.txt" ? "We meet and talk about it.\0" : "{\"text\":\"We \\u0000 meet.\"}\n")), Is.EqualTo("RS1032"));

    [Test]
    public void A_line_longer_than_any_speech_is_refused()
    {
        var path = _folder.Write("a.txt", new string('a', 3 << 20));
        Assert.That(Code(path, options => options with { MaximumCharacters = 1 << 20 }), Is.EqualTo("RS1033"));
        Assert.That(Read(path, options => options with { MaximumCharacters = 1 << 16 }).Single().Error!.Text, Does.StartWith("The text has at least 786432 characters"));
        Assert.That(Code(path, options => options with { MaximumBytes = 1 << 20 }), Is.EqualTo("RS1018"));
    }

    [Test]
    public void A_document_with_more_text_than_any_speech_is_refused_and_its_length_is_said()
    {
        var xml = $"<w:document {Word}><w:body>{Repeat("<w:p><w:r><w:t>We meet.</w:t></w:r></w:p>", 10)}<w:p><w:r><w:t>{new string('a', 20_000)}</w:t></w:r></w:p></w:body></w:document>";
        var error = Read(_folder.Write("a.docx", Fixtures.WordWith(xml)), options => options with { MaximumCharacters = 10_000 }).Single().Error!;
        Assert.That((error.Code, error.Text), Is.EqualTo(("RS1033", Messages.TextTooLong("a.docx", 20_080, 10_000).Text)));
    }

    [Test]
    public void Standard_input_has_a_limit_too()
    {
        var results = new SpeechSources(Options with { MaximumBytes = 1 << 20 }).Read(["-"], () => new EndlessStream()).ToList();
        Assert.That(results.Single().Error!.Code, Is.EqualTo("RS1018"));
    }

    [Test, Platform("Linux")]
    public void Devices_without_end_have_a_limit_too() =>
        Assert.That(Code("/dev/zero", options => options with { MaximumBytes = 1 << 20 }), Is.EqualTo("RS1018"));

    [Test]
    public void A_reader_that_hangs_is_given_up_and_the_next_file_is_read()
    {
        var gate = new ManualResetEventSlim();
        Assert.That(() => Deadline.Run("a.pdf", TimeSpan.FromMilliseconds(50), () => gate.Wait(TimeSpan.FromSeconds(30))), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS1015"));
        gate.Set();
        Assert.That(Deadline.Run("b.pdf", TimeSpan.FromSeconds(30), () => 1), Is.EqualTo(1));
    }

    [TestCase("../../outside")]
    [TestCase("/etc/passwd")]
    [TestCase("C:/windows")]
    [TestCase("a/../../b")]
    [TestCase("a\\\\..\\\\b")]
    [TestCase("a//b")]
    [TestCase("a\\nb")]
    [TestCase("a\\u001b[31m")]
    public void Ids_that_lead_elsewhere_are_refused(string id)
    {
        var results = Read(_folder.Write("a.jsonl", $"{{\"id\":\"{id}\",\"text\":\"We meet.\"}}\n{{\"id\":\"good\",\"text\":\"We meet.\"}}\n"));
        Assert.That(results.Select(result => result.Error?.Code), Is.EqualTo(new[] { "RS1034", null }));
    }

    [Test]
    public void Archives_of_archives_are_passed_over_and_odd_names_stay_inside()
    {
        var inner = Fixtures.Zip(("deep.txt", Encoding.UTF8.GetBytes("Not read.")));
        var path = _folder.Write("a.zip", Fixtures.Zip(("inner.zip", inner), ("../../up.txt", "We meet."u8.ToArray()), ("/root.txt", "We meet."u8.ToArray()), ("new\nline.txt", "We meet."u8.ToArray()), ("..\\..\\back.txt", "We meet."u8.ToArray())));
        Assert.That(Read(path).Select(result => result.Speech?.Id), Is.EquivalentTo(new[] { "a/up", "a/root", "a/new_line", "a/back" }));
    }

    [Test]
    public void Archives_that_lie_about_their_sizes_are_read_within_the_limits()
    {
        var zip = Fixtures.Zip(("a.txt", Encoding.UTF8.GetBytes(new string('a', 1 << 20))));
        var header = zip.AsSpan().IndexOf("PK\x01\x02"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(header + 24), 10);
        var result = Read(_folder.Write("a.zip", zip)).Single();
        Assert.That(result.Error is not null || result.Speech!.Body.Length <= 10, Is.True);
    }

    [Test, Platform(Exclude = "Win")]
    public void Links_that_go_round_are_not_followed_and_names_with_newlines_are_read()
    {
        _folder.Write("a\nb.txt", "We meet.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "self.txt"), Path.Combine(_folder.Path, "self.txt"));
        Assert.That(Read(_folder.Path).Select(result => result.Speech?.Id), Is.EqualTo(new[] { "a_b" }));
        Assert.That(Code(Path.Combine(_folder.Path, "self.txt")), Is.EqualTo("RS1001").Or.EqualTo("RS1010"));
    }

    [Test]
    public void Messages_show_control_characters_instead_of_sending_them()
    {
        var line = Messages.TextEmpty("a\n\u001b[31mRS0000: forged\u202E.txt").ToString();
        Assert.That(line.Any(char.IsControl), Is.False);
        Assert.That(line, Has.None.EqualTo('\u202E'));
        Assert.That(line, Does.StartWith("a\u240A\u241B[31m"));
    }

    private static IngestOptions Options => new() { DetectLanguage = _ => "en" };

    private static string? Code(string path, Func<IngestOptions, IngestOptions>? change = null) => Read(path, change).Single().Error?.Code;

    private static List<IngestResult> Read(string path, Func<IngestOptions, IngestOptions>? change = null) => [.. new SpeechSources(change?.Invoke(Options) ?? Options).Read([path], () => Stream.Null)];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Deflated(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Fastest)) zlib.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] PdfWith(byte[] stream, string filters)
    {
        using var memory = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => memory.Write(Encoding.Latin1.GetBytes(text));
        void Object(string text)
        {
            offsets.Add(memory.Position);
            Write($"{offsets.Count} 0 obj\n{text}");
        }
        Write("%PDF-1.4\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n");
        Object($"<< /Length {stream.Length} /Filter {filters} >>\nstream\n");
        memory.Write(stream);
        Write("\nendstream\nendobj\n");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n");
        var table = memory.Position;
        Write("xref\n0 6\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture) + " 00000 n \n")));
        Write($"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
        return memory.ToArray();
    }

    /// <summary>Letters without end.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
