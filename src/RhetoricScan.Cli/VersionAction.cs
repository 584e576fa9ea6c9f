using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli;

/// <summary>What <c>--version</c> prints: the tool with the commit it was built from, then the models as the fingerprint per language that results carry.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Output.WriteLine(typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        terminal.Output.WriteLine(Models());
        return (int)ExitCode.Done;
    }

    /// <summary>Reads the list of the models folder alone, no model.</summary>
    private static string Models()
    {
        var hashes = ModelManifest.ShippedOrPresent(ModelDirectory.Open()).Hashes;
        var engine = AnnotatorFactory.Engines[0];
        return $"models ({engine}): " + string.Join(", ", EngineFingerprint.Languages.Select(language => $"{language} {EngineFingerprint.For(language, engine, hashes)}"));
    }
}
