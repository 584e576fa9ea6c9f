using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Kwic;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Kwic;

public sealed class ConcordanceTests
{
    private const string Text = "They impose sanctions on us .\nNew sanctions hurt .\nSanctions , they said , SANCTIONS !";

    [TestCase("sanctions", ExpectedResult = "4")]
    [TestCase("new sanctions", ExpectedResult = "1")]
    [TestCase("/^sanc/ *", ExpectedResult = "4")]
    [TestCase("* on", ExpectedResult = "1")]
    [TestCase("pos=VERB&lemma=impose sanctions", ExpectedResult = "1")]
    [TestCase("tag=VBP", ExpectedResult = "1")]
    [TestCase("nothing", ExpectedResult = "0")]
    public string Matches_of(string query) => $"{new Concordance(KwicQuery.Parse(query), 3).Of(Tagged()).Count()}";

    [Test]
    public void A_match_comes_with_offsets_and_context_of_its_sentence()
    {
        var row = new Concordance(KwicQuery.Parse("sanctions on"), 2).Of(Tagged()).Single();

        Assert.That((row.Left, row.Match, row.Right, row.Sentence), Is.EqualTo(("They impose", "sanctions on", "us .", 0)));
        Assert.That(Text[row.Start..row.End], Is.EqualTo("sanctions on"));
    }

    [Test]
    public void Matches_sort_by_the_words_around_them()
    {
        var rows = new Concordance(KwicQuery.Parse("sanctions"), 3).Of(Tagged());

        Assert.That(KwicOrder.Sort(rows, ["right1"]).Select(row => row.Right.Split(' ')[0]), Is.EqualTo(new[] { "!", ",", "hurt", "on" }));
        Assert.That(KwicOrder.Sort(rows, ["left1"]).Select(row => row.Left.Split(' ')[^1]), Is.EqualTo(new[] { "", ",", "impose", "New" }));
    }

    [TestCase("")]
    [TestCase("pos=NOTHING")]
    [TestCase("/(/")]
    [TestCase("color=red")]
    public void A_wrong_query_is_named(string query) =>
        Assert.That(() => KwicQuery.Parse(query), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS6105"));

    [Test]
    public void A_query_says_which_layers_it_needs() =>
        Assert.That(KwicQuery.Parse("lemma=impose pos=NOUN").Needs, Is.EqualTo(AnnotationLayers.Lemmas | AnnotationLayers.Tags));

    private static AnnotatedSpeech Tagged()
    {
        var speech = Some.Words(Text);
        return speech with
        {
            Sentences = [.. speech.Sentences.Select(sentence => sentence with
            {
                Tokens = [.. sentence.Tokens.Select(token => token.Form == "impose" ? token with { Lemma = "impose", Pos = UniversalPos.VERB, Xpos = "VBP" } : token)],
            })],
        };
    }
}
