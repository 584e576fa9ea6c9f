using System.CommandLine;
using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Languages;
using RhetoricScan.Learning.Silence;
using RhetoricScan.Resolve;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate silence</c>: plants silences in dated speeches and measures whether they are told from natural absences.</summary>
internal sealed class EvaluateSilenceCommand : Command
{
    private const int FewestCases = 10;
    private const ulong Seed = 20260316;

    private readonly Argument<string[]> _paths = new("paths") { Description = "Dated speeches with states, such as a folder with its metadata.csv.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> _from = new("--from") { Description = "First year of the speeches that are tested; all earlier ones are references only.", DefaultValueFactory = _ => 2014, HelpName = "YEAR" };
    private readonly Option<int> _cases = new("--cases") { Description = "Most planted silences and most natural absences per topic.", DefaultValueFactory = _ => 60, HelpName = "N" };
    private readonly CatalogueOptions _catalogues = new();
    private readonly SpeechOptions _speech = new();

    public EvaluateSilenceCommand(Terminal terminal)
        : base("silence", "Plants silences by deleting every sentence on a topic, and measures how well they are told from natural absences.")
    {
        Add(_paths);
        Add(_from);
        Add(_cases);
        _catalogues.AddTo(this);
        _speech.AddTo(this);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var models = _catalogues.Models(parsed);
        var catalogues = CatalogueLoader.Load(models, _catalogues.Overlays(parsed));
        var traces = Traces(parsed, models, catalogues, terminal, cancellation);
        var tested = traces.Where(trace => trace.Year >= parsed.GetValue(_from)).ToList();
        var judge = new SilenceJudge(traces, catalogues);
        var judgements = new List<SilenceJudgement>();
        foreach (var topic in catalogues.Topics)
        {
            cancellation.ThrowIfCancellationRequested();
            var cases = PlantedSilence.Cases(topic.Id, tested, parsed.GetValue(_cases), Seed);
            if (cases.Count(c => c.Planted) < FewestCases || cases.Count(c => !c.Planted) < FewestCases) continue;
            judgements.AddRange(judge.Judge(topic.Id, cases));
        }
        if (judgements.Count == 0) throw new UserErrorException(Messages.TooFewForSilence(FewestCases));
        Write(SilenceEvaluation.Of(judgements, Seed), traces.Count, tested.Count, terminal.Output);
        return ExitCode.Done;
    }

    private List<TopicTrace> Traces(ParseResult parsed, ModelDirectory models, CatalogueSet catalogues, Terminal terminal, CancellationToken cancellation)
    {
        var finder = new MentionFinder(catalogues, CueFile.Read(models));
        var annotator = new LexiconAnnotator();
        var traces = new List<TopicTrace>();
        foreach (var input in new SpeechSources(_speech.Read(parsed, LanguageDetector.Detect)).Read(parsed.GetRequiredValue(_paths), terminal.Input))
        {
            if (input.Error is { } error) terminal.Error.WriteLine(error);
            if (input.Speech is not { Metadata: { Date: not null, State: not null } } speech) continue;
            var annotated = annotator.Annotate([speech], cancellation)[0];
            if (annotated.Sentences.Length > 1) traces.Add(TopicTrace.Of(annotated, finder.Find(annotated)));
        }
        return [.. traces.OrderBy(trace => trace.Id, StringComparer.Ordinal)];
    }

    private static void Write(SilenceEvaluation evaluation, int all, int tested, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{all} speeches, {tested} tested; AUC of planted silences against natural absences"));
        var table = new TextTable("topic", "planted", "absent", "text-free", "expectation", "with own record");
        foreach (var topic in evaluation.Topics)
            table.Add(topic.Topic, Number(topic.Planted), Number(topic.Absent), Auc(topic.Baseline), Auc(topic.Expectation), Auc(topic.WithRecord));
        table.Add("macro mean", Number(evaluation.Planted), Number(evaluation.Absent), Auc(evaluation.MacroBaseline), Auc(evaluation.MacroExpectation), Auc(evaluation.MacroWithRecord));
        table.Write(output);
        output.WriteLine(FormattableString.Invariant(
            $"q = {SilenceEvaluation.Q}: {evaluation.Found} of {evaluation.Planted} planted silences found (power {evaluation.Power:0.000}), {evaluation.False} of {evaluation.Absent} natural absences called silent; {evaluation.ExpectedFalse:0.0} false ones expected by permutation."));
        if (evaluation.Found + evaluation.False == 0) output.WriteLine("Nothing was rejected: the primary test has no power here.");
    }

    private static string Auc(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
