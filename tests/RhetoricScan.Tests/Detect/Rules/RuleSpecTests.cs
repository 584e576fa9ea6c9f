using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Detect.Rules;

/// <summary>The Markdown files under <c>Specs/rules</c>: sentences that each rule must find and must not find, on words alone.</summary>
internal sealed class RuleSpecTests
{
    private static readonly Lazy<(SpeechResolver Resolver, SpeechViews Views)> Engine = new(() =>
    {
        var models = ModelDirectory.Open();
        var catalogues = CatalogueLoader.Load(models);
        var lists = CueFile.Read(models);
        return (new SpeechResolver(catalogues, lists, ActFiles.Read(models)), new SpeechViews(catalogues, CueLexiconFiles.Load(models, lists)));
    });

    private static readonly LexiconAnnotator Annotator = new();

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "RhetoricScan.Tests", "Specs", "rules"), "*.md").Order(StringComparer.Ordinal))
        {
            var found = true;
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal)) found = line == "## found";
                if (!line.StartsWith("- ", StringComparison.Ordinal)) continue;
                var (language, sentence) = (line[2..4], line[(line.IndexOf('|', StringComparison.Ordinal) + 2)..]);
                var rule = Path.GetFileName(file)[..6];
                yield return new TestCaseData(rule, language, sentence, found).SetArgDisplayNames(rule, found ? "finds" : "leaves", sentence);
            }
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Rule_judges(string rule, string language, string sentence, bool found)
    {
        var hits = Views(language, sentence).SelectMany(RuleCatalogue.Find(rule)!.Apply).ToList();
        Assert.That(hits.Count > 0, Is.EqualTo(found));
    }

    [Test]
    public void Every_rule_that_looks_at_sentences_is_specified()
    {
        var specified = Cases().Select(one => (string)one.Arguments[0]!).ToHashSet(StringComparer.Ordinal);
        Assert.That(RuleCatalogue.All.Where(rule => rule is not LearnedLabel).Select(rule => rule.Id), Is.SubsetOf(specified));
    }

    [Test]
    public void Rules_are_documented_and_have_ids_of_their_own()
    {
        Assert.That(RuleCatalogue.All.Select(rule => rule.Id), Is.Unique);
        foreach (var rule in RuleCatalogue.All)
            Assert.That(new[] { rule.Detects, rule.Why, rule.Reference, rule.Example, rule.CounterExample }, Has.All.Length.GreaterThan(15), rule.Id);
    }

    private static IEnumerable<SentenceView> Views(string language, string sentence)
    {
        var speech = new Speech { Id = "spec", Body = sentence, Language = language, Metadata = Some.Speaker(language == "ko" ? "PRK" : "RUS") };
        return Engine.Value.Views.Of(Engine.Value.Resolver.Resolve(Annotator.Annotate([speech], CancellationToken.None)[0]));
    }
}
