using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Score;

public sealed class AppropriationTests
{
    [Test]
    public void Guarding_alone_is_level_1()
    {
        var scores = Guarding().Score();
        Assert.That((scores.Appropriation.Level, scores.Appropriation.Index), Is.EqualTo((1, 0.0)));
    }

    [Test]
    public void Guarding_a_treaty_and_contesting_its_organ_is_level_2_by_the_path()
    {
        var scores = Contesting(Guarding()).Score();
        var body = scores.Bodies.Single(b => b.Body == "treaty");
        Assert.That((body.Guard, body.Contested, body.Path, body.Level), Is.EqualTo((2, 2, "treaty > treaty.organ", 2)));
        Assert.That(scores.Appropriation.Level, Is.EqualTo(2));
        Assert.That(scores.Appropriation.Index, Is.EqualTo(2 / (60 * 4 / 1000.0)).Within(1e-9));
        Assert.That(scores.Bodies.Single(b => b.Body == "treaty.organ").Level, Is.Zero);
    }

    [TestCase("reform")]
    [TestCase("misuse")]
    public void Reform_and_misuse_never_contest(string subtype)
    {
        var scores = Guarding().Row(20, CodebookLabel.Contest, body: "treaty.organ", subtype: subtype).Row(21, CodebookLabel.Contest, body: "treaty.organ", subtype: subtype).Score();
        Assert.That(scores.Appropriation.Level, Is.EqualTo(1));
        var organ = scores.Bodies.Single(b => b.Body == "treaty.organ");
        Assert.That((organ.Contested, organ.Reform + organ.Misuse), Is.EqualTo((0, 2)));
    }

    [Test]
    public void Unacknowledged_own_acts_raise_the_level_and_never_the_index()
    {
        var plain = Contesting(Guarding()).Score();
        var acting = Contesting(Guarding()).Episode("L1").Score();
        Assert.That((Guarding().Episode("L1").Score().Appropriation.Level, acting.Appropriation.Level), Is.EqualTo((3, 4)));
        Assert.That(acting.Appropriation.Index, Is.EqualTo(plain.Appropriation.Index));
        Assert.That(Guarding().Episode("L1", Acknowledgement.Acknowledged).Score().Appropriation.Level, Is.EqualTo(1));
    }

    [Test]
    public void Custodial_invocation_guards_in_the_wide_reading_only()
    {
        var speech = Contesting(new ScoringCase(60));
        for (var i = 0; i < 2; i++) speech.Row(i, CodebookLabel.Norm, body: "treaty", subtype: "custodial");
        var scores = speech.Score();
        var body = scores.Bodies.Single(b => b.Body == "treaty");
        Assert.That((body.Level, body.LevelWide), Is.EqualTo((0, 2)));
        Assert.That(scores.Appropriation.Notes, Has.Some.Contains("the level is 2"));
    }

    [Test]
    public void Level_hangs_on_a_single_contesting_row()
    {
        var score = Contesting(Guarding()).Score().Appropriation;
        Assert.That(score.LevelWithoutStrongest, Is.EqualTo(0));
        Assert.That(score.Deciding, Is.EqualTo(new[] { 0, 1, 20, 21 }));
    }

    private static ScoringCase Guarding() => new ScoringCase(60).Row(0, CodebookLabel.Guard, body: "treaty", probability: .97).Row(1, CodebookLabel.Guard, body: "treaty", probability: .97);

    private static ScoringCase Contesting(ScoringCase speech) =>
        speech.Row(20, CodebookLabel.Contest, body: "treaty.organ", subtype: "function").Row(21, CodebookLabel.Contest, body: "treaty.organ", subtype: "function");
}
