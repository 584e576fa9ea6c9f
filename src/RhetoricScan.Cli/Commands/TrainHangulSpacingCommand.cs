using System.CommandLine;
using RhetoricScan.IO.Ingest.Documents;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train hangul-spacing</c>: where Korean puts spaces, by which line ends of PDFs are judged.</summary>
internal sealed class TrainHangulSpacingCommand : Command
{
    /// <summary>One text of so many, by order of names, is left for testing.</summary>
    private const int Fold = 10;

    private const int TestText = 3;
    private const int LeastCount = 8;
    private readonly Argument<string> _texts = new("texts") { Description = "Folder of Korean texts." };
    private readonly BarredDocuments _barred = new();
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the counts.", Required = true, HelpName = "FILE" };

    public TrainHangulSpacingCommand(Terminal terminal)
        : base("hangul-spacing", "Counts where Korean texts put spaces; every tenth text is left for testing.")
    {
        Add(_texts);
        _barred.AddTo(this);
        Add(_output);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var folder = parsed.GetRequiredValue(_texts);
        if (!Directory.Exists(folder)) throw new UserErrorException(Messages.InputMissing(folder));
        var barred = _barred.Read(parsed).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);
        var read = files.Where((file, i) => i % Fold != TestText && !barred.Contains(Path.GetFileNameWithoutExtension(file))).ToList();
        var spacing = new HangulSpacing();
        foreach (var line in read.SelectMany(File.ReadLines)) spacing.Learn(line);
        OutputFile.Write(parsed.GetRequiredValue(_output), stream => spacing.Write(stream, LeastCount));
        terminal.Output.WriteLine(FormattableString.Invariant($"{read.Count} texts"));
        return ExitCode.Done;
    }
}
