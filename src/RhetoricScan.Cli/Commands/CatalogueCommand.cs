using System.CommandLine;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli.Commands;

/// <summary>What the commands on a catalogue have in common: <c>list</c> prints its rows, <c>lint</c> checks them.</summary>
internal abstract class CatalogueCommand : Command
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<string> _filter = new("filter") { Description = "Only rows whose id or name contains this.", Arity = ArgumentArity.ZeroOrOne };

    protected CatalogueCommand(Terminal terminal, string name, string description)
        : base(name, description)
    {
        Terminal = terminal;
        ListCommand = new Command("list", "Prints the rows.") { _filter };
        var lint = new Command("lint", "Checks the rows and prints file, line, what is wrong and what to try. Exit code 1 when there is anything.");
        foreach (var command in new[] { ListCommand, lint })
        {
            _options.AddTo(command);
            Add(command);
        }
        ListCommand.SetAction(parsed => (int)List(parsed));
        lint.SetAction(parsed => (int)Lint(parsed));
    }

    /// <summary>Where to write.</summary>
    protected Terminal Terminal { get; }

    /// <summary>The sub-command <c>list</c>, for options of its own.</summary>
    protected Command ListCommand { get; }

    /// <summary>Prints the rows.</summary>
    protected abstract void List(ParseResult parsed, CatalogueSet catalogues, Func<string, bool> wanted);

    /// <summary>The check.</summary>
    protected abstract IReadOnlyList<Diagnostic> Lint(CatalogueRows rows);

    private ExitCode List(ParseResult parsed)
    {
        var catalogues = CatalogueLoader.Load(_options.Models(parsed), _options.Overlays(parsed));
        var filter = parsed.GetValue(_filter);
        List(parsed, catalogues, text => filter is null || text.Contains(filter, StringComparison.OrdinalIgnoreCase));
        return ExitCode.Done;
    }

    private ExitCode Lint(ParseResult parsed)
    {
        var problems = new List<Diagnostic>();
        var rows = CatalogueLoader.ReadRows(_options.Models(parsed), _options.Overlays(parsed), problems);
        problems.AddRange(Lint(rows));
        foreach (var problem in problems) Terminal.Output.WriteLine(problem);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.ThresholdReached;
    }
}
