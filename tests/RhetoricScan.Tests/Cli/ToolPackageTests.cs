using System.Diagnostics;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Cli;

/// <summary>The tool as a user gets it: installed from its package into an empty folder, run from somewhere else.</summary>
public sealed class ToolPackageTests
{
    [Test]
    public void The_installed_tool_scans_from_another_folder_with_its_own_models()
    {
        var packages = Environment.GetEnvironmentVariable("RHETORICSCAN_PACKAGES");
        if (packages is null) Assert.Ignore("needs RHETORICSCAN_PACKAGES, the folder 'dotnet pack src/RhetoricScan.Cli -o' wrote to; .ci/run sets it");
        using var folder = new TemporaryFolder();
        var speech = folder.Write("work/speech.txt", "Our country has always upheld the Charter of the United Nations. They attacked us without any reason.");
        var install = Run("dotnet", folder.Path, "tool", "install", "RhetoricScan", "--tool-path", "tool", "--add-source", packages);
        Assert.That(install.Code, Is.Zero, install.Output);
        var tool = Path.Combine(folder.Path, "tool", OperatingSystem.IsWindows() ? "rhetoricscan.exe" : "rhetoricscan");
        var scan = Run(tool, Path.Combine(folder.Path, "work"), "scan", Path.GetFileName(speech), "--state", "NZL", "--format", "csv", "-o", "out", "--quiet");
        Assert.That(scan.Code, Is.Zero, scan.Output);
        Assert.That(File.ReadAllLines(Path.Combine(folder.Path, "work", "out", "summary.csv")), Has.Length.EqualTo(2));
    }

    private static (int Code, string Output) Run(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
