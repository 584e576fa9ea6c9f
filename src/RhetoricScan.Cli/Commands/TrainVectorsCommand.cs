using System.CommandLine;
using RhetoricScan.Learning.Linguistics;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train vectors</c>: word vectors from texts and treebanks.</summary>
internal sealed class TrainVectorsCommand : Command
{
    private readonly Argument<string[]> _inputs = new("inputs") { Description = "Folders of .txt files and CoNLL-U files, in a fixed order.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _language = new("--language") { Description = "Language of the texts: en, ru or ko.", Required = true, HelpName = "LANG" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the vectors.", Required = true, HelpName = "FILE" };

    public TrainVectorsCommand(Terminal terminal)
        : base("vectors", "Trains word vectors for 'train linguistics' on one thread.")
    {
        Add(_inputs);
        Add(_language);
        Add(_output);
        UnknownOptions.Refuse(this, _inputs);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        using var output = new StreamWriter(parsed.GetRequiredValue(_output));
        LinguisticTraining.RunVectors(parsed.GetRequiredValue(_language), parsed.GetRequiredValue(_inputs).SelectMany(Texts), output);
        terminal.Error.WriteLine(parsed.GetRequiredValue(_output));
        return ExitCode.Done;
    }

    private static IEnumerable<string> Texts(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
        : [TreebankText.Of(Treebank.Read([path])).Text];
}
