using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Learning.Evaluation;
using RhetoricScan.Learning.Labels;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Learning;

/// <summary>Stand-off labels: reading, writing, matching to sentences.</summary>
internal sealed class LabelTests
{
    [Test]
    public void Sheet_survives_being_written_and_read()
    {
        var row = new LabelledSentence("corpus", "doc", 12, 34, "0123456789abcdef", "random", [CoderVote.Parse("A:B V"), CoderVote.Parse("F:")]);
        var path = Path.GetTempFileName();
        using (var writer = new StreamWriter(path)) LabelSheet.Write(writer, [row]);
        var back = LabelSheet.Read(path).Single();
        File.Delete(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(back.ShareOf(CodebookLabel.Blame), Is.EqualTo(.5));
            Assert.That(back.Votes.Select(vote => vote.ToString()), Is.EqualTo(new[] { "A:B V", "F:" }));
            Assert.That((back.Offset, back.Length, back.Hash, back.Kind), Is.EqualTo((12, 34, "0123456789abcdef", "random")));
        }
    }

    [Test]
    public void Guarding_implies_the_norm() => Assert.That(CoderVote.Parse("A:G").Gives(CodebookLabel.Norm), Is.True);

    [Test]
    public void Spans_count_code_points_and_ignore_white_space()
    {
        const string text = "😀 One\r\ntwo.  Three.";
        var spans = new GoldSpans(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(spans.Of(2, 9), Is.EqualTo(new TextSpan(3, 12)));
            Assert.That(spans.Of(2, "One two."), Is.EqualTo(new TextSpan(3, 12)));
            Assert.That(spans.Of(2, "Another."), Is.Null);
        }
    }

    [Test]
    public void Half_of_the_shorter_must_overlap()
    {
        TextSpan[] sentences = [new(0, 10), new(10, 14), new(14, 60)];
        Assert.That(GoldSpans.Matches(new TextSpan(6, 30), sentences), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Swap_exchanges_names_and_back_again()
    {
        var swap = ActorSwap.Pairs.Single(pair => pair.One == "RUS").Swap;
        const string text = "Russia and the United States met in Moscow; the American side was silent.";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(swap.Apply(text), Is.EqualTo("America and the Russian Federation met in Washington; the Russian side was silent."));
            Assert.That(swap.Touches("Belgium spoke."), Is.False);
        }
    }
}
