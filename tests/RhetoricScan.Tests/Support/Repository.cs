using NUnit.Framework;

namespace RhetoricScan.Tests.Support;

/// <summary>Finds the checkout, and the data beside it where there is any.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the data beside the checkout; the test is skipped where it isn't there.</summary>
    public static string SharedData(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", "data", .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path)) Assert.Ignore($"needs ../shared/data/{string.Join('/', parts)}");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "RhetoricScan.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run below the checkout.");
    }
}
