using System.Diagnostics;
using NUnit.Framework;
using RhetoricScan.Cli;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Annotate;

public sealed class ProcessorIndependenceTests
{
    private const string Text = "Mr. President, our country was told that NATO would not expand. They lied to us, and the treaty was broken by the West.\n";

    /// <summary>Tags, trees and probabilities are the same bytes whatever instructions the processor has.</summary>
    [TestCase("DOTNET_EnableAVX512")]
    [TestCase("DOTNET_EnableAVX2")]
    [TestCase("DOTNET_EnableHWIntrinsic")]
    public void Annotation_does_not_depend_on_the_processor(string instructions)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "speech.txt");
        File.WriteAllText(path, Text);
        var expected = Inspect(path, null);
        Assert.That(expected, Does.Contain("NATO PROPN nsubj"));
        Assert.That(Inspect(path, instructions), Is.EqualTo(expected));
    }

    private static string Inspect(string path, string? withoutInstructions)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, "inspect", path, "--format", "tree", "--models", Repository.PathOf("models")]) { RedirectStandardOutput = true };
        if (withoutInstructions is not null) start.Environment[withoutInstructions] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
