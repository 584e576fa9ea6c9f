using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Annotate;

/// <summary>The engine <c>fast</c> on plain sentences of its languages, and its tags and weights.</summary>
public sealed class FastEngineTests
{
    [TestCase("en", "The villages were destroyed by the army.", "destroyed", "root", "VBN", "")]
    [TestCase("en", "The army destroyed the villages.", "army", "nsubj", "NN", "")]
    [TestCase("ru", "Армия разрушила деревню.", "Армия", "nsubj", "", "Case=Nom")]
    [TestCase("ru", "Мы видели большую деревню.", "деревню", "obj", "", "Case=Acc")]
    [TestCase("ko", "정부가 마을을 파괴했다.", "정부가", "nsubj", "JKS", "")]
    [TestCase("ko", "정부가 마을을 파괴했다.", "마을을", "obj", "JKO", "")]
    public void A_word_has_its_relation_and_what_tells_it(string language, string text, string form, string relation, string xpos, string features)
    {
        var speech = new Speech { Id = "x", Body = text, Language = language };
        var annotated = AnnotatorFactory.Create("fast", Some.ModelFiles).Annotate([speech], CancellationToken.None)[0];
        var word = annotated.Sentences.Single().Tokens.Single(token => token.Form == form);
        Assert.That((word.Relation, word.Xpos, word.Features), Is.EqualTo((relation, xpos, features)));
    }

    [Test]
    public void Names_of_tags_are_taken_apart()
    {
        var tags = new TagSet(["VERB VBN", "NOUN Case=Gen", "VERB VBD", "X"]);
        Assert.Multiple(() =>
        {
            Assert.That((tags.Universal(0), tags.Xpos(0), tags.Features(0)), Is.EqualTo(("VERB", "VBN", "")));
            Assert.That((tags.Universal(1), tags.Xpos(1), tags.Features(1)), Is.EqualTo(("NOUN", "", "Case=Gen")));
            Assert.That((tags.Universal(3), tags.Xpos(3), tags.Features(3)), Is.EqualTo(("X", "", "")));
            Assert.That(tags.ClassOf(0), Is.EqualTo(tags.ClassOf(2)).And.Not.EqualTo(tags.ClassOf(1)));
        });
    }

    [TestCase(3)]
    [TestCase(16)]
    [TestCase(21)]
    public void Scores_are_the_sums_of_rows_also_after_writing_and_reading(int classes)
    {
        const int Rows = 8;
        var width = MultiWeights.Padded(classes);
        float[] trained = [.. Enumerable.Range(0, Rows * width).Select(i => i % width < classes ? (i * 37 % 101) - 50f : 0)];
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) MultiWeights.Of(classes, trained, 1).Write(writer);
        var reader = new ModelReader(stream.ToArray());
        var weights = MultiWeights.Read(ref reader);
        Span<short> scores = stackalloc short[width];
        weights.Score([1, 6, 6, 11], scores);
        for (var c = 0; c < classes; c++)
            Assert.That(scores[c], Is.EqualTo((short)(trained[width + c] + (2 * trained[(6 * width) + c]) + trained[(3 * width) + c])), $"class {c}");
    }
}
