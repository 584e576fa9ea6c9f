using System.Reflection;

namespace RhetoricScan.Cli;

/// <summary>Name and version of the tool, without the commit it was built from.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Number { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Such as <c>rhetoricscan 0.1.0</c>.</summary>
    public static string Text { get; } = "rhetoricscan " + Number;
}
