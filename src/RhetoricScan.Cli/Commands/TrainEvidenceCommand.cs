using System.CommandLine;
using RhetoricScan.Learning.Evidence;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train evidence</c>: label weights from stand-off labels and texts.</summary>
internal sealed class TrainEvidenceCommand : Command
{
    private readonly Option<string> _labels = new("--labels") { Description = "Stand-off labels.", Required = true, HelpName = "FILE" };
    private readonly Option<string> _texts = new("--texts") { Description = "Folder with {corpus}/txt/{doc}.txt.", Required = true, HelpName = "DIR" };
    private readonly Option<string> _language = new("--language") { Description = "Language of the texts: en, ru or ko.", DefaultValueFactory = _ => "en", HelpName = "LANG" };
    private readonly Option<string?> _vectors = new("--vectors") { Description = "Word vectors of 'train evidence-vectors'; without them no sentence reader is trained.", HelpName = "FILE" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for LANG.tsv and LANG.reader.bin.", Required = true, HelpName = "DIR" };
    private readonly EvidenceEngineOptions _engine = new();

    public TrainEvidenceCommand(Terminal terminal)
        : base("evidence", "Trains and calibrates the labels; prints what cross-validation by document says.")
    {
        foreach (var option in new Option[] { _labels, _texts, _language, _vectors, _output }) Add(option);
        _engine.AddTo(this);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        EvidenceTrainingRun.Run(parsed.GetRequiredValue(_language), LabelSheet.Read(parsed.GetRequiredValue(_labels)), new GoldTexts(parsed.GetRequiredValue(_texts)),
            _engine.Open(parsed), parsed.GetValue(_vectors), EvidenceTrainingOptions.Chosen, parsed.GetRequiredValue(_output), terminal.Output);
        return ExitCode.Done;
    }
}
