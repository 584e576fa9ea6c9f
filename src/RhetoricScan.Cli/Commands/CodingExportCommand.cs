using System.CommandLine;
using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.Cli.Output;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Languages;
using RhetoricScan.Learning.Coding;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>coding export</c>: a blind sheet of sentences or speeches, and its key.</summary>
internal sealed class CodingExportCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _unit = new Option<string>("--unit") { Description = "What is coded: the labels of a sentence, or the levels of a speech.", DefaultValueFactory = _ => "sentence", HelpName = "NAME" }.AcceptOnlyFromAmong("sentence", "speech");
    private readonly Option<int> _sample = new("--sample") { Description = "Number of units to draw; 0 for all.", HelpName = "N" };
    private readonly Option<long> _seed = new("--seed") { Description = "Seed of the draw and the order.", DefaultValueFactory = _ => 1, HelpName = "N" };
    private readonly Option<string> _key = new("--key") { Description = "File for the key: where each unit stands. Keep it from the coders.", Required = true, HelpName = "FILE" };
    private readonly TableOutputOptions _output = new("sheet", "console", "csv", "xlsx");
    private readonly SpeechOptions _speech = new();

    public CodingExportCommand(Terminal terminal)
        : base("export", "Writes a coding sheet without speakers, in random order, and its key.")
    {
        Add(_paths);
        foreach (var option in new Option[] { _unit, _sample, _seed, _key }) Add(option);
        _output.AddTo(this);
        _speech.AddTo(this);
        UnknownOptions.Refuse(this, _paths);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var (speeches, failed) = Read(parsed, terminal);
        if (speeches.Count == 0) return ExitCode.NothingDone;
        var annotated = AnnotatorFactory.Create("lexicon", ModelFiles.None).Annotate(speeches, cancellation);
        var seed = parsed.GetValue(_seed);
        var whole = parsed.GetValue(_unit) == "speech";
        var (sheet, key) = CodingSampler.Draw(annotated, whole, parsed.GetValue(_sample), (ulong)seed);
        var table = whole ? ResultTable.Of("sheet", sheet.Select(unit => unit.OfSpeech())) : ResultTable.Of("sheet", sheet.Select(unit => unit.OfSentence()));
        _output.Write(parsed, terminal, new TableOutput([table], stream => TableJson.Write(table, stream), page => Show(sheet, page),
            TableManifest.Of("", ("unit", parsed.GetValue(_unit)!), ("seed", seed.ToString(CultureInfo.InvariantCulture)))));
        OutputFile.Write(parsed.GetRequiredValue(_key), stream => ResultTable.Of("key", key).WriteCsv(stream, byteOrderMark: false));
        return failed ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    private (List<Ingest.Speech> Speeches, bool Failed) Read(ParseResult parsed, Terminal terminal)
    {
        var speeches = new List<Ingest.Speech>();
        var failed = false;
        foreach (var result in new SpeechSources(_speech.Read(parsed, LanguageDetector.Detect)).Read(parsed.GetRequiredValue(_paths), terminal.Input))
        {
            if (result.Error is { } error) terminal.Error.WriteLine(error);
            if (result.Speech is { } speech) speeches.Add(speech);
            else failed = true;
        }
        return (speeches, failed);
    }

    private static void Show(IReadOnlyList<CodingUnit> sheet, TextWriter output)
    {
        foreach (var row in sheet) output.WriteLine($"{row.Name}  {row.Text}");
    }
}
