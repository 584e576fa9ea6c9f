using System.Text;
using NUnit.Framework;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Ingest;

public sealed class SpeechSourcesTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Make_a_folder() => _folder = new TemporaryFolder();

    [TearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void Front_matter_becomes_metadata_and_the_body_starts_behind_it()
    {
        var path = _folder.Write("a.md", "---\nid: x1\ncountry: ru\ndate: 2026-03\nspeaker: \"A: B\"\npanel: 2\n---\r\n\nWe meet.\n");
        var speech = ReadOne(path).Speech!;
        Assert.That(speech.Id, Is.EqualTo("x1"));
        Assert.That(speech.Body, Is.EqualTo("\nWe meet.\n"));
        Assert.That(speech.Metadata.State, Is.EqualTo("RUS"));
        Assert.That(speech.Metadata.Date!.Value.ToString(), Is.EqualTo("2026-03"));
        Assert.That(speech.Metadata.Speaker, Is.EqualTo("A: B"));
        Assert.That(speech.Metadata.Other["panel"], Is.EqualTo("2"));
    }

    [Test]
    public void Options_are_stronger_than_the_table_and_that_than_front_matter()
    {
        _folder.Write("metadata.csv", "id,speaker,venue\r\na,Table,Table\r\n");
        var path = _folder.Write("txt/a.txt", "---\nspeaker: Front\nvenue: Front\ntitle: Front\n---\nText");
        var metadata = ReadOne(path, o => o with { Metadata = new SpeechMetadata { Venue = "Option" } }).Speech!.Metadata;
        Assert.That((metadata.Title, metadata.Speaker, metadata.Venue), Is.EqualTo(("Front", "Table", "Option")));
    }

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    public void Unicode_is_read_with_and_without_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Мир 평화 peace")];
        Assert.That(ReadOne(_folder.Write("a.txt", bytes)).Speech!.Body, Is.EqualTo("Мир 평화 peace"));
    }

    [Test]
    public void Bytes_that_are_no_text_are_refused_with_the_offset()
    {
        var result = ReadOne(_folder.Write("a.txt", [.. "abc "u8, 0xFF, 0x81, 0x00, 0x9D]));
        Assert.That(result.Speech, Is.Null);
        Assert.That(result.Error!.Code, Is.EqualTo("RS1003"));
    }

    [Test]
    public void Lone_surrogates_become_replacement_characters_with_a_warning()
    {
        var result = ReadOne(_folder.Write("a.jsonl", "{\"id\":\"j\",\"text\":\"bad \\ud83d here\"}\n"));
        Assert.That(result.Speech!.Body, Is.EqualTo("bad \uFFFD here"));
        Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo(new[] { "RS1012" }));
    }

    [Test]
    public void Tables_give_a_speech_per_row_and_an_error_per_bad_row()
    {
        var path = _folder.Write("t.csv", "id;text;state\n1;One, two;USA\n2;;USA\n;Three;FRA\n");
        var results = Read(path);
        Assert.That(results.Select(r => r.Speech?.Id), Is.EqualTo(new[] { "1", null, "t/4" }));
        Assert.That(results[1].Error!.Code, Is.EqualTo("RS1011"));
        Assert.That(results[0].Speech!.Metadata.State, Is.EqualTo("USA"));
    }

    [Test]
    public void A_table_without_the_text_column_names_the_columns()
    {
        var error = Read(_folder.Write("t.csv", "id,body\n1,x\n")).Single().Error!;
        Assert.That(error.Code, Is.EqualTo("RS1007"));
        Assert.That(error.Text, Does.Contain("body"));
    }

    [Test]
    public void Bad_json_lines_are_named_and_the_rest_is_read()
    {
        var results = Read(_folder.Write("l.jsonl", "{\"text\":\"One\",\"id\":\"1\"}\nnonsense\n[1]\n\n{\"text\":\"Two\",\"id\":\"2\",\"year\":2024}\n"));
        Assert.That(results.Select(r => r.Error?.Code), Is.EqualTo(new[] { null, "RS1008", "RS1008", null }));
        Assert.That(results[1].Error!.Line, Is.EqualTo(2));
        Assert.That(results[3].Speech!.Metadata.Date!.Value.Year, Is.EqualTo(2024));
    }

    [Test]
    public void Ids_are_paths_below_the_folder_and_repeated_ones_name_both_inputs()
    {
        _folder.Write("b/one.txt", "One");
        _folder.Write("a/one.txt", "Two");
        _folder.Write("c/again.txt", "---\nid: a/one\n---\nThree");
        var results = Read(_folder.Path);
        Assert.That(results.Select(r => r.Speech?.Id), Is.EqualTo(new[] { "a/one", "b/one", null }));
        Assert.That(results[2].Error!.Text, Does.Contain("again.txt").And.Contain("one.txt"));
    }

    [Test]
    public void Folders_pass_over_what_they_cannot_read_but_named_files_are_errors()
    {
        var image = _folder.Write("map.xyz", [1, 2, 3]);
        _folder.Write("a.txt", "One");
        Assert.That(Read(_folder.Path), Has.Count.EqualTo(1));
        Assert.That(ReadOne(image).Error!.Code, Is.EqualTo("RS1002"));
        Assert.That(ReadOne(Path.Combine(_folder.Path, "missing.txt")).Error!.Code, Is.EqualTo("RS1001"));
    }

    [Test]
    public void Front_matter_that_is_no_yaml_is_an_error_with_its_line()
    {
        var error = ReadOne(_folder.Write("a.md", "---\ntitle: [open\n---\nText")).Error!;
        Assert.That(error.Code, Is.EqualTo("RS1005"));
    }

    [Test]
    public void Metadata_that_cannot_be_understood_is_left_out_with_a_warning()
    {
        var result = ReadOne(_folder.Write("a.md", "---\ndate: spring\nstate: Russland\n---\nText"));
        Assert.That(result.Speech!.Metadata.Date, Is.Null);
        Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo(new[] { "RS1006", "RS1006" }));
    }

    [Test]
    public void A_language_that_is_none_of_ours_is_said()
    {
        var result = ReadOne(_folder.Write("a.txt", "Monsieur le Président"), o => o with { DetectLanguage = _ => "fr" });
        Assert.That(result.Speech!.Language, Is.EqualTo("other"));
        Assert.That(result.Warnings.Single().Code, Is.EqualTo("RS1013"));
    }

    private static IngestResult ReadOne(string path, Func<IngestOptions, IngestOptions>? change = null) => Read(path, change).Single();

    private static List<IngestResult> Read(string path, Func<IngestOptions, IngestOptions>? change = null)
    {
        var options = new IngestOptions { DetectLanguage = _ => "en" };
        return [.. new SpeechSources(change?.Invoke(options) ?? options).Read([path], () => Stream.Null)];
    }
}
