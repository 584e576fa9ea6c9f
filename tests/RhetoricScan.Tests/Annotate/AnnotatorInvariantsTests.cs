using System.Text;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.Tests.Support;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Annotate;

public sealed class AnnotatorInvariantsTests
{
    private static readonly string[] Alphabet =
    [
        "a", "B", "z", "é", "ж", "Я", "ы", "한", "국", "은", "1", "0", ".", ".", "!", "?", "…", ",", "-", "—", "'", "’", "\"", "«", "»", "(", ")", "/", "*", "#", "@", "%",
        " ", " ", " ", "\t", "\n", "\n\n", "\r\n", "\u00A0", "\u200B", "\u200D", "\uFE0F", "😀", "👩\u200D🚀", "\uD83C\uDDF0\uD83C\uDDF7", "\uD800", "\uDC00", "e\u0301", "𝒳", "U.S.", "S/RES/1718",
    ];

    private static IEnumerable<IAnnotator> Annotators() => AnnotatorFactory.Engines.Select(engine => AnnotatorFactory.Create(engine, Some.ModelFiles));

    [TestCaseSource(nameof(Annotators))]
    public void Tokens_rebuild_any_text_and_spans_ascend(IAnnotator annotator)
    {
        var random = new Random(20260316);
        foreach (var language in new[] { "en", "ru", "ko", "other" })
        {
            for (var i = 0; i < 60; i++) Check(annotator, RandomText(random, random.Next(0, 300)), language);
            foreach (var text in new[] { "", " \n ", "\uD800", ".", "a\0b" }) Check(annotator, text, language);
        }
    }

    [TestCaseSource(nameof(Annotators))]
    public void One_line_of_a_million_characters_is_annotated(IAnnotator annotator)
    {
        Check(annotator, new string('x', 1_000_000), "en");
        Check(annotator, string.Concat(Enumerable.Repeat("We met in the hall, and then ", 5_000)), "en");
    }

    private static string RandomText(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) text.Append(Alphabet[random.Next(Alphabet.Length)]);
        return text.ToString();
    }

    private static void Check(IAnnotator annotator, string text, string language)
    {
        var annotated = annotator.Annotate([new Speech { Id = "x", Body = text, Language = language }], CancellationToken.None)[0];
        var position = 0;
        foreach (var sentence in annotated.Sentences)
        {
            Assert.That(sentence.Tokens, Is.Not.Empty);
            Assert.That(sentence.Span, Is.EqualTo(sentence.Tokens[0].Span.Union(sentence.Tokens[^1].Span)));
            foreach (var token in sentence.Tokens)
            {
                Assert.That(token.Span.Start, Is.GreaterThanOrEqualTo(position));
                Assert.That(Blank.IsAll(text.AsSpan(position, token.Span.Start - position)), "only blanks lie between tokens");
                Assert.That(token.Span.IsEmpty, Is.False);
                Assert.That(token.Form, Is.EqualTo(token.Span.In(text).ToString()));
                position = token.Span.End;
            }
            if (annotated.Layers.HasFlag(AnnotationLayers.Heads)) CheckTree(sentence);
        }
        Assert.That(Blank.IsAll(text.AsSpan(position)), "nothing is left behind the last token");
    }

    private static void CheckTree(Sentence sentence)
    {
        Assert.That(sentence.Tokens.Count(t => t.Head < 0), Is.EqualTo(1), "one root");
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = sentence.Tokens[at].Head)
                if (++steps > sentence.Tokens.Length) Assert.Fail("the heads run in a circle");
        }
    }
}
