using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Score;

public sealed class VictimizationTests
{
    [Test]
    public void One_sure_sentence_is_no_presence()
    {
        var score = new ScoringCase(20).Row(0, CodebookLabel.Blame, "BBB", probability: .99).Score().Victimization;
        Assert.That((score.Level, score.Borderline), Is.EqualTo((0, false)));
        Assert.That(score.Index, Is.EqualTo(1 / 20.0));
    }

    [Test]
    public void Two_sure_sentences_are_level_1_and_hang_on_each()
    {
        var score = new ScoringCase(20).Row(0, CodebookLabel.Blame, "BBB", probability: .97).Row(5, CodebookLabel.Blame, "BBB", probability: .97).Score().Victimization;
        Assert.That((score.Level, score.LevelWithoutStrongest), Is.EqualTo((1, 0)));
        Assert.That(score.Deciding, Is.EqualTo(new[] { 0, 5 }));
    }

    [Test]
    public void Doubtful_sentences_give_the_lower_level_and_a_flag()
    {
        var score = new ScoringCase(20).Label(0, CodebookLabel.Blame, .8).Label(1, CodebookLabel.Blame, .8).Score().Victimization;
        Assert.That((score.Level, score.Borderline), Is.EqualTo((0, true)));
        Assert.That(score.Deciding, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Many_small_probabilities_make_no_presence()
    {
        var speech = new ScoringCase(100);
        for (var i = 0; i < 100; i++) speech.Label(i, CodebookLabel.Blame, .2);
        Assert.That(speech.Score().Victimization.Level, Is.Zero);
    }

    [Test]
    public void Concentrated_blame_with_an_own_victim_is_level_2_and_capped()
    {
        var score = Concentrated().Score().Victimization;
        Assert.That(score.Level, Is.EqualTo(2));
        Assert.That(score.Notes, Has.Some.Contains("capped at 2").And.Some.Contains("few: the concentration rests on 6 rows").And.Some.Contains("the own side."));
    }

    [Test]
    public void Scattered_blame_stays_at_level_1()
    {
        var speech = new ScoringCase(40).Row(20, CodebookLabel.Victim).Row(21, CodebookLabel.Victim);
        foreach (var (i, target) in new[] { "BBB", "BBB", "DDD", "DDD", "x", "y", "z" }.Index()) speech.Row(i, CodebookLabel.Blame, target);
        Assert.That(speech.Score().Victimization.Level, Is.EqualTo(1));
    }

    [Test]
    public void States_of_a_bloc_named_in_the_speech_are_one_target()
    {
        var speech = new ScoringCase(40);
        foreach (var (i, target) in new[] { "BBB", "BBB", "CCC", "CCC", "DDD", "DDD" }.Index()) speech.Row(i, CodebookLabel.Blame, target);
        Assert.That(speech.Score().Figures.Grievance.Blocs.Select(bloc => bloc.Rows), Is.EqualTo(new[] { 2, 2, 2 }));
        speech.Name(30, MentionKind.Actor, "bloc");
        Assert.That(speech.Score().Figures.Grievance.Blocs.First(), Is.EqualTo(new BlocBlame("bloc", 4)));
    }

    [Test]
    public void An_injured_norm_is_the_weaker_form()
    {
        var speech = new ScoringCase(40);
        for (var i = 0; i < 6; i++) speech.Row(i, CodebookLabel.Blame, "BBB", body: "treaty");
        var scores = speech.Score();
        Assert.That(scores.Victimization.Level, Is.EqualTo(2));
        Assert.That(scores.Figures.Grievance.Harmed, Does.Contain("weaker form"));
    }

    [Test]
    public void An_omitted_own_episode_among_three_gives_level_3()
    {
        var speech = Concentrated().Episode("L1").Episode("L2", Acknowledgement.Acknowledged).Episode("L3", Acknowledgement.Mentioned);
        var scores = speech.Score();
        Assert.That(scores.Victimization.Level, Is.EqualTo(3));
        Assert.That((scores.Figures.Conduct.Relevant, scores.Figures.Conduct.Omitted, scores.Figures.Conduct.Acknowledged), Is.EqualTo((3, 1, 1)));
    }

    [Test]
    public void Two_relevant_episodes_are_too_few()
    {
        var scores = Concentrated().Episode("L1").Episode("L2").Score();
        Assert.That(scores.Victimization.Level, Is.EqualTo(2));
        Assert.That(scores.Figures.Conduct.Why, Does.Contain("only 2 relevant"));
    }

    [Test]
    public void Selectivity_sets_others_episodes_raised_against_own_ones_acknowledged()
    {
        var speech = Concentrated().Episode("L1").Episode("L2", Acknowledgement.Mentioned, own: false);
        Assert.That(speech.Score().Figures.Conduct.Selectivity, Is.EqualTo(1));
    }

    [Test]
    public void Rows_kept_out_by_the_firewall_do_not_count()
    {
        var speech = new ScoringCase(20);
        for (var i = 0; i < 6; i++) speech.Row(i, CodebookLabel.Blame, "BBB", counted: false);
        var score = speech.Score().Victimization;
        Assert.That((score.Level, score.Index), Is.EqualTo((0, 0.0)));
    }

    [Test]
    public void A_sentence_with_three_labels_counts_once()
    {
        var score = new ScoringCase(10).Label(0, CodebookLabel.Blame).Label(0, CodebookLabel.Victim).Label(0, CodebookLabel.Forced).Score().Victimization;
        Assert.That(score.Index, Is.EqualTo(.1));
    }

    [Test]
    public void A_short_text_without_events_still_has_an_upper_limit()
    {
        var score = new ScoringCase(20).Score().Victimization;
        Assert.That((score.IndexLow, score.Score), Is.EqualTo((0.0, (double?)null)));
        Assert.That(score.IndexHigh, Is.InRange(.1, .25));
    }

    [Test]
    public void A_long_text_has_an_interval_around_its_index_that_repeats()
    {
        var speech = new ScoringCase(100);
        for (var i = 0; i < 100; i += 5) speech.Label(i, CodebookLabel.Blame, .9);
        var first = speech.Score().Victimization;
        Assert.That(first.Index, Is.InRange(first.IndexLow, first.IndexHigh));
        Assert.That(first.IndexHigh - first.IndexLow, Is.InRange(.05, .25));
        Assert.That(speech.Score().Victimization.IndexHigh, Is.EqualTo(first.IndexHigh));
    }

    [Test]
    public void Responsibility_is_withheld_while_the_recall_of_own_is_unknown()
    {
        var figures = Concentrated().Row(30, CodebookLabel.Blame).Row(31, CodebookLabel.Blame).Row(32, CodebookLabel.Own).Row(33, CodebookLabel.Own).Score().Figures.Grievance;
        Assert.That(figures.ResponsibilityAsymmetry, Is.Null);
        Assert.That(figures.ResponsibilityNote, Does.StartWith("withheld: 8 sentences blame others, 2 own up"));
    }

    private static ScoringCase Concentrated()
    {
        var speech = new ScoringCase(60);
        for (var i = 0; i < 6; i++) speech.Row(i, CodebookLabel.Blame, "BBB");
        return speech.Row(10, CodebookLabel.Victim).Row(11, CodebookLabel.Victim).Row(12, CodebookLabel.Victim);
    }
}
