using System.Text;

namespace RhetoricScan.Cli;

/// <summary>Where a command reads and writes; handed in, so that tests own the streams.</summary>
internal sealed record Terminal
{
    /// <summary>The answer goes here.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Progress, warnings and errors go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Opens standard output for bytes.</summary>
    public required Func<Stream> OutputBytes { get; init; }

    /// <summary>Columns of the page.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether colours may be written.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether a person watches stderr, so that progress is worth showing.</summary>
    public bool Interactive { get; init; }

    /// <summary>The clock that progress goes by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The terminal of this process, in UTF-8 on every system.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Output = Console.Out,
            Error = Console.Error,
            Input = Console.OpenStandardInput,
            OutputBytes = Console.OpenStandardOutput,
            Width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 160),
            Colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Interactive = !Console.IsErrorRedirected,
        };
    }
}
