using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Foreign;
using RhetoricScan.Ingest;

namespace RhetoricScan.Tests.Annotate;

/// <summary>Token streams as other libraries give them: control characters stripped, ends inclusive, sentences missing.</summary>
public sealed class ForeignTokensTests
{
    [Test]
    public void Stripped_control_characters_and_line_breaks_do_not_move_spans()
    {
        const string body = "We\u0000 agreed.\r\n\tThey\u0007 left.";
        var annotated = ForeignTokens.Align(SpeechOf(body), [Words("We agreed ."), Words("They left .")], "library");
        Assert.That(annotated.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => body[token.Span.Start..token.Span.End]),
            Is.EqualTo(new[] { "We", "agreed", ".", "They", "left", "." }));
        Assert.That(annotated.Layers.HasFlag(AnnotationLayers.Heads), Is.False);
    }

    [Test]
    public void One_sentence_for_a_whole_text_is_split_by_our_rules()
    {
        const string body = "We agreed on a plan. They left the room! Will it hold?";
        var annotated = ForeignTokens.Align(SpeechOf(body), [Words("We agreed on a plan . They left the room ! Will it hold ?")], "library");
        Assert.That(annotated.Sentences.Select(sentence => annotated.TextOf(sentence.Span)),
            Is.EqualTo(new[] { "We agreed on a plan.", "They left the room!", "Will it hold?" }));
        Assert.That(annotated.Notes.Single(), Does.Contain("library found no sentence limits"));
    }

    [TestCase("VERB", ExpectedResult = UniversalPos.VERB)]
    [TestCase("NONE", ExpectedResult = UniversalPos.None)]
    [TestCase("something", ExpectedResult = UniversalPos.None)]
    public UniversalPos Tags_are_those_of_the_universal_set(string tag) =>
        ForeignTokens.Align(SpeechOf("go"), [[new ForeignToken("go", tag, "")]], "library").Sentences[0].Tokens[0].Pos;

    [Test]
    public void A_missing_lemma_is_the_form_in_lower_case()
    {
        var token = ForeignTokens.Align(SpeechOf("Gone"), [[new ForeignToken("Gone", "VERB", "")]], "library").Sentences[0].Tokens[0];
        Assert.That(token.Lemma, Is.EqualTo("gone"));
    }

    [Test]
    public void Words_that_are_not_in_the_text_are_an_error() =>
        Assert.That(() => ForeignTokens.Align(SpeechOf("We met."), [Words("We left .")], "library"), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS5002"));

    private static Speech SpeechOf(string body) => new() { Id = "s", Body = body, Language = "en" };

    private static List<ForeignToken> Words(string text) => [.. text.Split(' ').Select(word => new ForeignToken(word, "X", word))];
}
