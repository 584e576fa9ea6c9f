using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Merge;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>merge</c>: results of several scans as one.</summary>
internal sealed class MergeCommand : Command
{
    private readonly Argument<string[]> _paths = new("results") { Description = "Folders written by scan -o, files of results (.jsonl), or stores.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder, or file ending in .jsonl.", Required = true, HelpName = "DIR|FILE" };

    public MergeCommand(Terminal terminal)
        : base("merge", "Unites results of several scans, each speech once; results of different rules, catalogues or models are refused.")
    {
        Add(_paths);
        Add(_output);
        UnknownOptions.Refuse(this, _paths);
        SetAction(parsed =>
        {
            var results = parsed.GetRequiredValue(_paths).Select(ResultSet.Open).ToList();
            var (speeches, repeated) = ResultMerger.Merge(results, parsed.GetRequiredValue(_output), ToolVersion.Text);
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{speeches} speeches, {repeated} of them delivered more than once"));
            return (int)ExitCode.Done;
        });
    }
}
