using System.CommandLine;

namespace RhetoricScan.Cli;

/// <summary>Keeps a mistyped option from being taken for a path.</summary>
internal static class UnknownOptions
{
    /// <summary>Refuses arguments that look like options and are no existing files.</summary>
    public static void Refuse(Command command, Argument<string[]> paths) => command.Validators.Add(result =>
    {
        foreach (var token in result.GetResult(paths)?.Tokens ?? [])
            if (token.Value is ['-', _, ..] && !File.Exists(token.Value))
                result.AddError(Messages.OptionUnknown(token.Value).ToString());
    });
}
