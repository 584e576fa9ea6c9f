using System.Diagnostics;
using System.Globalization;
using System.Text;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Hostile;

/// <summary>Damaged and odd texts go through words, tags, trees, clauses, detection and scores without an exception, and all spans stay inside the text.</summary>
public sealed class TextFuzzTests
{
    private static readonly TestCaseData[] Odd =
    [
        Case("one long word", new string('a', 100_000)),
        Case("a sentence of many words", Repeat("of the ", 1_000)),
        Case("a sentence of many clauses", Repeat("we strike, ", 500)),
        Case("dots", new string('.', 50_000) + "a"),
        Case("quotes", Repeat("\"'“", 1_000) + "a"),
        Case("brackets", new string('(', 2_000) + "a"),
        Case("combining marks", new string('\u0301', 50_000) + "a"),
        Case("pictures", Repeat("\uD83D\uDE00", 4_000) + " a"),
        Case("invisible joiners", "\u202E\u202Da\u200B\u200D" + new string('\u200D', 20_000)),
        Case("Hangul without a space", Repeat("가", 60_000)),
        Case("one Cyrillic letter", Repeat("и ", 2_000)),
        Case("empty lines", new string('\n', 50_000) + "a"),
        Case("spaces", "a" + new string(' ', 100_000) + "b"),
        Case("numbers", Repeat("1,000.00-", 4_000) + "a"),
        Case("addresses", Repeat("https://a.b/", 8_000)),
        Case("abbreviations", Repeat("U.S.", 4_000)),
    ];

    private static readonly Lazy<SpeechScanner> Neural = new(() => ScannerLoader.Load(new ScannerSettings { Models = ModelDirectory.Open(), Engine = "neural", Annotator = AnnotatorFactory.Create("neural", LinguisticModels.In(ModelDirectory.Open())) }).Scanner);

    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("RHETORICSCAN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 40;

    [TestCase("en")]
    [TestCase("ru")]
    [TestCase("ko")]
    public void Damaged_texts_are_scanned_with_spans_inside_them(string language)
    {
        var valid = Encoding.UTF8.GetBytes(language switch
        {
            "ru" => "Уважаемые коллеги! США нанесли удар по Договору. Россия всегда выполняла обязательства; выводы инспекторов политизированы.\n\nМы были вынуждены ответить.",
            "ko" => "존경하는 의장님, 미국은 조약을 위반했습니다. 우리는 국제법을 준수합니다.\n\n사찰단의 결론은 정치화되었습니다. 우리는 대응할 수밖에 없었습니다.",
            _ => string.Join("\n\n", Fixtures.Sentences),
        });
        for (var seed = 1; seed <= Cases; seed++)
        {
            var text = new UTF8Encoding(false).GetString(Mutation.Of(valid, new Random(seed)));
            Scan(text, language, $"seed {seed}");
        }
        TestContext.Out.WriteLine($"{language}: {Cases.ToString(CultureInfo.InvariantCulture)} cases");
    }

    [TestCaseSource(nameof(Odd))]
    public void Odd_texts_take_no_long_time(string text)
    {
        var watch = Stopwatch.StartNew();
        Scan(text, "en", "odd");
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters: {watch.ElapsedMilliseconds} ms"));
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void Scan(string text, string language, string which)
    {
        if (!text.Any(char.IsLetter)) return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var result = Neural.Value.Scan(new Speech { Id = "x", Body = text, Language = language }, limit.Token);
        Assert.That(result.Annotated.Sentences.Select(sentence => sentence.Span.Start), Is.Ordered, which);
        Assert.That(result.Annotated.Sentences.Select(sentence => sentence.Span.End), Has.All.LessThanOrEqualTo(text.Length), which);
        Assert.That(result.Evidence.Select(row => row.Span.End), Has.All.LessThanOrEqualTo(text.Length), which);
    }
}
