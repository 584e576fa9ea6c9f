using System.CommandLine;

namespace RhetoricScan.Cli;

/// <summary>The option that says by which scheme of annotation an engine tags and parses.</summary>
internal static class SchemeOption
{
    /// <summary>A new option; null when it isn't given.</summary>
    public static Option<string> New() => new("--scheme") { Description = "Annotation scheme, where the model knows several (ko: gsd, kaist); the first without it.", HelpName = "NAME" };
}
