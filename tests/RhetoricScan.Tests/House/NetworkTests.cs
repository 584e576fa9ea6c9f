using System.Text.RegularExpressions;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.House;

/// <summary>Texts stay on the user's machine: only fetching a corpus uses a network.</summary>
public sealed partial class NetworkTests
{
    [Test]
    public void Only_corpora_may_use_a_network()
    {
        var source = Repository.PathOf("src");
        var users = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => NetworkPattern().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .ToList();
        Assert.That(users, Is.Not.Empty, "the pattern must find the code that fetches");
        Assert.That(users, Has.All.StartsWith("RhetoricScan.IO/Corpora/"));
    }

    [GeneratedRegex(@"\bHttp(?:Client|RequestMessage|ResponseMessage|Listener)\b|\bWebClient\b|System\.Net\.(?:Http|Sockets|Security)|\bTcp(?:Client|Listener)\b|\bSocket\b|\bDns\.")]
    private static partial Regex NetworkPattern();
}
