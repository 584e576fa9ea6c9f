using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using RhetoricScan.Cli.Commands;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli;

/// <summary>The command line as a whole: parses, runs, and turns mistakes into lines and exit codes.</summary>
internal static class App
{
    /// <summary>Time that a command has to end by itself when the process is asked to.</summary>
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = RootOf(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction errors) errors.ShowHelp = false;
        FileSizeLimit.Survive();
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = EndTime,
            });
            return parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction ? (int)ExitCode.NothingDone : code;
        }
        catch (UserErrorException e)
        {
            foreach (var diagnostic in e.Diagnostics) await terminal.Error.WriteLineAsync(diagnostic.ToString());
            return (int)ExitCode.NothingDone;
        }
        catch (Exception e) when (FileSizeLimit.IsBrokenWrite(e))
        {
            await terminal.Error.WriteLineAsync(Messages.OutputBroken(e is IOException ? e.Message : FileSizeLimit.Reason).ToString());
            return (int)ExitCode.NothingDone;
        }
        catch (OperationCanceledException)
        {
            return (int)ExitCode.Interrupted;
        }
    }

    /// <summary>The root command with all sub-commands.</summary>
    public static RootCommand RootOf(Terminal terminal)
    {
        var root = Commands(terminal);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        return root;
    }

    private static RootCommand Commands(Terminal terminal) => new(
        "Measures victimization, appropriation of multilateral language and strategic silence in political speech, with the exact text behind every figure.")
    {
        new ScanCommand(terminal),
        new BriefCommand(terminal),
        new ActorsCommand(terminal),
        new AgendaCommand(terminal),
        new LedgerCommand(terminal),
        new ModelsCommand(terminal),
        new ProfileCommand(terminal),
        new RulesCommand(terminal),
        new CodingCommand(terminal),
        new EvaluateCommand(terminal),
        new CompareCommand(terminal),
        new InspectCommand(terminal),
        new TrainCommand(terminal),
        new KeynessCommand(terminal),
        new KwicCommand(terminal),
        new MergeCommand(terminal),
        new CorpusCommand(terminal),
    };
}
