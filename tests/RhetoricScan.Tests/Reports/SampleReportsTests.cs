using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Languages;
using RhetoricScan.Reports;
using RhetoricScan.Reports.Model;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Reports;

/// <summary>What reports say of the sample speeches as they are really scanned.</summary>
public sealed partial class SampleReportsTests
{
    private static readonly Lazy<ImmutableArray<ScanResult>> _results = new(Scan);
    private static readonly ReportTexts _english = ReportTexts.For("en");
    private static readonly ReportTexts _korean = ReportTexts.For("ko");

    [Test]
    public void English_reasons_are_what_the_scan_says() => Assert.That(
        from result in _results.Value
        from row in result.Evidence
        let said = WhyText.Of(row, result, _english)
        where said != row.Why
        select $"{result.Annotated.Speech.Id}: {said} / {row.Why}", Is.Empty);

    [Test]
    public void Korean_reports_say_no_English_sentence()
    {
        var said = _results.Value.SelectMany(result => new[]
        {
            result.Evidence.Select(row => WhyText.Of(row, result, _korean)),
            result.Topics.SelectMany(topic => topic.Grounds).Select(ground => _korean.Translate(ground.Detail)),
            result.Notes.Concat(result.Victimization.Notes).Concat(result.Appropriation.Notes).Concat(result.Silence.Notes).Where(note => !ScanNote.IsToldElsewhere(note)).Select(_korean.Translate),
            new[] { result.Victimization, result.Appropriation, result.Silence }.Where(score => score.Reference is not null).Select(score => ReferenceText.Of(score.Reference, score.ReferencesAtZero, _korean)),
        }.SelectMany(sentences => sentences)).Distinct(StringComparer.Ordinal).ToList();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(said, Has.Count.GreaterThan(200));
        Assert.That(said.Where(sentence => EnglishPattern().IsMatch(QuotePattern().Replace(sentence, ""))), Is.Empty);
    }

    [Test]
    public void Reasons_of_the_model_alone_name_at_most_four_things_and_no_feature() => Assert.That(
        from result in _results.Value
        from row in result.Evidence
        where row.Rule.StartsWith("LBL", StringComparison.Ordinal)
        where row.Clues.Length > 4 || QuotePattern().Replace(row.Why, "").AsSpan().ContainsAny('_', '<', '>') || row.Why.Contains("xother", StringComparison.Ordinal)
        select row.Why, Is.Empty);

    private static ImmutableArray<ScanResult> Scan()
    {
        var models = ModelDirectory.Open();
        var scanner = ScannerLoader.Load(new ScannerSettings { Models = models, Engine = "neural", Annotator = AnnotatorFactory.Create("neural", LinguisticModels.In(models)) }).Scanner;
        var inputs = new SpeechSources(new IngestOptions { DetectLanguage = LanguageDetector.Detect }).Read([Repository.PathOf("corpora", "samples")], () => Stream.Null);
        return [.. inputs.Where(input => input.Speech is not null).Select(input => scanner.Scan(input.Speech!, CancellationToken.None))];
    }

    /// <summary>Words of speeches and names of documents.</summary>
    [GeneratedRegex("'[^']*(?:'[^' ,;).][^']*)*'|\\([a-z0-9-]+\\)|--[a-z]+")]
    private static partial Regex QuotePattern();

    /// <summary>Two English words in a row, or one in lower case.</summary>
    [GeneratedRegex("[A-Za-z]{3,} [A-Za-z]{3,}|\\b[a-z]{4,}\\b")]
    private static partial Regex EnglishPattern();
}
