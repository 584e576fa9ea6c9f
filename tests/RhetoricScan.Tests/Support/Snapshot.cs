using NUnit.Framework;

namespace RhetoricScan.Tests.Support;

/// <summary>Compares what a person reads with the file that was looked at and committed; <c>UPDATE_SNAPSHOTS=1</c> writes the files anew.</summary>
internal static class Snapshot
{
    /// <summary>Fails when <paramref name="actual"/> is not what <c>Snapshots/NAME</c> says.</summary>
    public static void Matches(string actual, string name)
    {
        var path = Repository.PathOf("tests", "RhetoricScan.Tests", "Snapshots", name);
        var text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.That(File.Exists(path), Is.True, $"There is no snapshot {name}; run once with UPDATE_SNAPSHOTS=1 and look at it.");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")));
    }
}
