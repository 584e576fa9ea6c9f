using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Budgets;

/// <summary>An engine opens the files of the languages it meets, each once.</summary>
internal sealed class FileBudgetTests
{
    [TestCase("neural", "en/segmenter.bin en/lemmas.tsv en/parser.bin")]
    [TestCase("fast", "en/segmenter.bin en/lemmas.tsv en/fast.bin")]
    [TestCase("lexicon", "")]
    public void English_speeches_open_English_files_once(string engine, string files)
    {
        var opened = new List<string>();
        var shipped = LinguisticModels.In(ModelDirectory.Open());
        var annotator = AnnotatorFactory.Create(engine, new ModelFiles(name =>
        {
            opened.Add(name);
            return shipped.TryRead(name);
        }));
        for (var i = 0; i < 3; i++) annotator.Annotate([Speech("We met today. They left.")], CancellationToken.None);
        Assert.That(opened, Is.EqualTo(files.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static Speech Speech(string body) => new() { Id = "x", Body = body, Language = "en", Metadata = SpeechMetadata.None };
}
