using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Budgets;

/// <summary>An engine opens the files of the languages it meets, each once.</summary>
internal sealed class FileBudgetTests
{
    [TestCase("neural", "en", "en/segmenter.bin en/lemmas.tsv en/parser.bin")]
    [TestCase("fast", "en", "en/segmenter.bin en/lemmas.tsv en/fast.bin")]
    [TestCase("fast", "ru", "ru/segmenter.bin ru/lemmas.tsv ru/fast.bin")]
    [TestCase("fast", "ko", "ko/segmenter.bin ko/lemmas.tsv ko/fast.bin")]
    [TestCase("lexicon", "en", "")]
    public void Speeches_open_the_files_of_their_language_once(string engine, string language, string files)
    {
        var opened = new List<string>();
        var shipped = LinguisticModels.In(ModelDirectory.Open());
        var annotator = AnnotatorFactory.Create(engine, new ModelFiles(name =>
        {
            opened.Add(name);
            return shipped.TryRead(name);
        }));
        for (var i = 0; i < 3; i++) annotator.Annotate([Speech("We met today. They left.", language)], CancellationToken.None);
        Assert.That(opened, Is.EqualTo(files.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static Speech Speech(string body, string language) => new() { Id = "x", Body = body, Language = language, Metadata = SpeechMetadata.None };
}
