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
    private readonly Option<string[]> _barred = new("--barred") { Description = "Files of documents that must not be read, corpus/id per line.", HelpName = "FILE" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the counts.", Required = true, HelpName = "FILE" };

    public TrainHangulSpacingCommand(Terminal terminal)
        : base("hangul-spacing", "Counts where Korean texts put spaces; every tenth text is left for testing.")
    {
        Add(_texts);
        foreach (var option in new Option[] { _barred, _output }) Add(option);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var (folder, lists) = (parsed.GetRequiredValue(_texts), parsed.GetValue(_barred) ?? []);
        if (!Directory.Exists(folder)) throw new UserErrorException(Messages.InputMissing(folder));
        if (Array.Find(lists, list => !File.Exists(list)) is { } missing) throw new UserErrorException(Messages.InputMissing(missing));
        var barred = lists.SelectMany(File.ReadLines).Select(line => Path.GetFileName(line.Trim())).ToHashSet(StringComparer.Ordinal);
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);
        var read = files.Where((file, i) => i % Fold != TestText && !barred.Contains(Path.GetFileNameWithoutExtension(file))).ToList();
        var spacing = new HangulSpacing();
        foreach (var line in read.SelectMany(File.ReadLines)) spacing.Learn(line);
        OutputFile.Write(parsed.GetRequiredValue(_output), stream => spacing.Write(stream, LeastCount));
        terminal.Output.WriteLine(FormattableString.Invariant($"{read.Count} texts"));
        return ExitCode.Done;
    }
}
