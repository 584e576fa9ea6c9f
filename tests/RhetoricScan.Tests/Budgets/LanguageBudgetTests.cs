using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Budgets;

/// <summary>The weights of a language are read when its first speech comes, and no others.</summary>
internal sealed class LanguageBudgetTests
{
    [Test]
    public void A_Korean_speech_does_not_read_the_English_weights()
    {
        using var folder = new TemporaryFolder();
        var models = WithoutEnglishWeights(folder.Path);
        var scanner = ScannerLoader.Load(new ScannerSettings { Models = models, Engine = "lexicon", Annotator = new LexiconAnnotator(), Profiles = [] }).Scanner;
        Assert.That(scanner.Scan(Speech("ko", "우리는 조약을 지지한다."), CancellationToken.None).Labels, Is.Not.Empty);
        Assert.That(() => scanner.Scan(Speech("en", "We support the treaty."), CancellationToken.None), Throws.TypeOf<UserErrorException>(), "the English file can't be read");
    }

    private static ModelDirectory WithoutEnglishWeights(string path)
    {
        var shipped = ModelDirectory.Open().Root;
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(path, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (file.EndsWith(Path.Combine("evidence", "en.tsv"), StringComparison.Ordinal)) File.WriteAllText(copy, "no weights\n");
            else File.Copy(file, copy);
        }
        return ModelDirectory.Open(path);
    }

    private static Speech Speech(string language, string body) => new() { Id = "x", Body = body, Language = language, Metadata = SpeechMetadata.None };
}
