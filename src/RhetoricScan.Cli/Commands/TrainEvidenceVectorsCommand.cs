using System.CommandLine;
using RhetoricScan.Learning.Evidence.Reader;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train evidence-vectors</c>: the word vectors that the sentence reader starts from, from plain texts.</summary>
internal sealed class TrainEvidenceVectorsCommand : Command
{
    private readonly Argument<string[]> _corpora = new("corpora") { Description = "Folders of corpora under the texts' folder.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _texts = new("--texts") { Description = "Folder with {corpus}/txt/{doc}.txt.", Required = true, HelpName = "DIR" };
    private readonly Option<string> _language = new("--language") { Description = "Language of the texts: en, ru or ko.", DefaultValueFactory = _ => "en", HelpName = "LANG" };
    private readonly BarredDocuments _barred = new();
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the vectors.", Required = true, HelpName = "FILE" };
    private readonly EvidenceEngineOptions _engine = new();

    public TrainEvidenceVectorsCommand(Terminal terminal)
        : base("evidence-vectors", "Learns word vectors from plain texts for the sentence reader of 'train evidence'.")
    {
        Add(_corpora);
        foreach (var option in new Option[] { _texts, _language }) Add(option);
        _barred.AddTo(this);
        Add(_output);
        _engine.AddTo(this);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        MaskedVectorRun.Run(parsed.GetRequiredValue(_language), parsed.GetRequiredValue(_corpora), _barred.Read(parsed), new GoldTexts(parsed.GetRequiredValue(_texts)),
            _engine.Open(parsed), parsed.GetRequiredValue(_output), terminal.Output);
        return ExitCode.Done;
    }
}
