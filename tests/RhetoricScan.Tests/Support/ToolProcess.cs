using System.Diagnostics;
using System.Text;
using RhetoricScan.Cli;

namespace RhetoricScan.Tests.Support;

/// <summary>The built tool as a process of its own, which can be interrupted and killed.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private ToolProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = new UTF8Encoding(false);
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>What the process reads.</summary>
    public StreamWriter Input => _process.StandardInput;

    /// <summary>What it writes.</summary>
    public StreamReader Output => _process.StandardOutput;

    /// <summary>Starts a command line with the quick engine and without profiles.</summary>
    public static ToolProcess Start(params IReadOnlyList<string> args) => new(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. args, .. Quick]));

    /// <summary>Starts a command line behind words of the shell, in which <c>"$@"</c> stands for it.</summary>
    public static ToolProcess StartInShell(string script, params IReadOnlyList<string> args) =>
        new(new ProcessStartInfo("/bin/sh", ["-c", script, "sh", "dotnet", typeof(App).Assembly.Location, .. args, .. Quick]));

    /// <summary>Options that make a scan start at once.</summary>
    public static IReadOnlyList<string> Quick { get; } = ["--engine", "lexicon", "--profile", "none", "--models", Repository.PathOf("models")];

    /// <summary>Ends it at once, as <c>kill -9</c> does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to end: <c>TERM</c> as <c>kill</c> does, <c>INT</c> as Ctrl-C does.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Reads what is left of its output and waits for its end.</summary>
    public async Task<CliRun> EndAsync(CancellationToken cancellation)
    {
        var output = await Output.ReadToEndAsync(cancellation);
        await _process.WaitForExitAsync(cancellation);
        return new CliRun(_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
