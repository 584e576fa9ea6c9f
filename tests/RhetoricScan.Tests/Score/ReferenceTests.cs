using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Score;

public sealed class ReferenceTests
{
    [Test]
    public void Score_is_the_share_with_a_strictly_lower_index()
    {
        // A fifth of the references each have 0, 1, 2, 3, 4 grievance sentences in every block of four.
        var speech = Dense(.5);
        speech.References = ScoringCase.Corpus(100, 0);
        var score = speech.Score().Victimization;
        Assert.That(score.Score, Is.EqualTo(40));
        Assert.That(score.ScoreLow, Is.LessThanOrEqualTo(score.Score));
        Assert.That(score.ScoreHigh, Is.GreaterThanOrEqualTo(score.Score));
        Assert.That(score.Reference, Is.EqualTo("conf: genre N, 2017-2025, n = 100"));
        Assert.That((score.References, score.ReferencesAtZero, score.RanksMostlyZeros), Is.EqualTo((100, 20, false)));
        Assert.That(score.GenreMismatch, Is.False);
    }

    [Test]
    public void Score_over_an_index_that_is_nearly_always_0_says_so()
    {
        var speech = Dense(.5);
        speech.References = ScoringCase.Corpus(100, 0);
        var score = speech.Score().Appropriation;
        Assert.That((score.ReferencesAtZero, score.RanksMostlyZeros), Is.EqualTo((100, true)), "no reference guards and contests");
    }

    [Test]
    public void Index_zero_scores_zero()
    {
        var speech = new ScoringCase(40) { References = ScoringCase.Corpus(100, 0) };
        Assert.That(speech.Score().Victimization.Score, Is.Zero);
    }

    [Test]
    public void A_text_under_15_sentences_has_no_score()
    {
        var speech = new ScoringCase(14) { References = ScoringCase.Corpus(100, 0) };
        Assert.That(speech.Score().Victimization.Score, Is.Null);
    }

    [Test]
    public void Another_genre_is_flagged()
    {
        var speech = new ScoringCase(40, venue: "ELSEWHERE") { References = ScoringCase.Corpus(100, 0) };
        Assert.That(speech.Score().Victimization.GenreMismatch);
    }

    [Test]
    public void A_stale_profile_is_named_and_not_used()
    {
        var references = ReferenceCorpus.Of([ScoringCase.Profile(100, 0, fingerprint: "old")], _ => "new");
        var speech = new ScoringCase(40) { References = references };
        Assert.That(speech.Score().Victimization.Score, Is.Null);
        Assert.That(references.Notes.Single(), Does.Contain("'conf'").And.Contains("profile build"));
    }

    [Test]
    public void The_speech_itself_and_its_versions_are_left_out()
    {
        var profile = ScoringCase.Profile(100, 0);
        var own = profile.Speeches[0] with { Id = "some" };
        var version = profile.Speeches[0] with { Id = "other-language", Date = new PartialDate(new DateOnly(2026, 1, 1), DatePrecision.Year) };
        var speech = new ScoringCase(40) { References = ReferenceCorpus.Of([profile with { Speeches = [.. profile.Speeches, own, version] }], _ => "f") };
        Assert.That(speech.Score().Victimization.Reference, Does.EndWith("n = 100"));
    }

    [Test]
    public void Windows_are_as_long_as_the_text_and_lie_inside()
    {
        var reference = ScoringCase.Profile(1, 0, sentences: 42, grievance: _ => [0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 2]).Speeches[0];
        foreach (var place in new[] { 0, .3, .6, .999 })
        {
            var window = ReferenceWindow.Of(reference, 20, place);
            Assert.That((window.End - window.First, window.First >= 0, window.End <= 11), Is.EqualTo((5, true, true)));
        }
        Assert.That(ReferenceWindow.Of(reference, 20, 0).GrievanceDensity, Is.Zero);
        Assert.That(ReferenceWindow.Of(reference, 20, .999).GrievanceDensity, Is.EqualTo(1));
        Assert.That(ReferenceWindow.Of(reference, 20, .999).Sentences, Is.EqualTo(18));
        Assert.That(ReferenceWindow.Of(reference, 400, .5).GrievanceDensity, Is.EqualTo(22 / 42.0));
    }

    [Test]
    public void Base_rates_are_shares_of_the_matched_reference()
    {
        var profile = ScoringCase.Profile(100, 0);
        var speeches = profile.Speeches.Select((speech, i) => speech with { VictimizationLevel = i < 25 ? 2 : 0 });
        var speech = new ScoringCase(40) { References = ReferenceCorpus.Of([profile with { Speeches = [.. speeches] }], _ => "f") };
        Assert.That(speech.Score().Figures.BaseRates!.Victimization, Is.EqualTo(new[] { .75, 0, .25, 0 }));
    }

    [Test]
    public void Clustered_grievance_has_a_design_effect()
    {
        var even = ScoringCase.Corpus(20, 0, sentences: 80, grievance: _ => [.. Enumerable.Range(0, 20).Select(i => (byte)(i % 2))]);
        var clustered = ScoringCase.Corpus(20, 0, sentences: 80, grievance: _ => [.. Enumerable.Range(0, 20).Select(i => (byte)(i % 4 == 0 ? 4 : 0))]);
        Assert.That(even.DesignEffect, Is.EqualTo(1));
        Assert.That(clustered.DesignEffect, Is.EqualTo(4).Within(.3));
    }

    private static ScoringCase Dense(double share)
    {
        var speech = new ScoringCase(40);
        for (var i = 0; i < 40 * share; i++) speech.Label(i, CodebookLabel.Blame, 1);
        return speech;
    }
}
