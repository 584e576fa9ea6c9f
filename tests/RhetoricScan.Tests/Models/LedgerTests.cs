using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Models;

public sealed class LedgerTests
{
    private static readonly CatalogueSet Shipped = CatalogueLoader.Load(ModelDirectory.Open());

    [TestCase("RUS")]
    [TestCase("USA")]
    [TestCase("CHN")]
    [TestCase("GBR")]
    [TestCase("FRA")]
    [TestCase("IRN")]
    [TestCase("PRK")]
    [TestCase("KOR")]
    [TestCase("ISR")]
    [TestCase("IND")]
    public void Ledger_has_five_counted_acts_of(string state) =>
        Assert.That(Shipped.Acts.Count(act => act.Counts && act.Actors.Contains(state)), Is.GreaterThanOrEqualTo(5));

    [Test]
    public void Acts_from_memory_and_estimates_are_never_counted() => Assert.That(
        Shipped.ActsKnownBy(DateOnly.MaxValue).Where(act => act.Verified == Verification.Unverified || act.ActClass == "estimate"), Is.Empty);

    [Test]
    public void Only_what_was_public_counts()
    {
        var raid = Shipped.Acts.Single(act => act.Id == "L154");
        Assert.That(Shipped.ActsKnownBy(raid.KnownFrom.AddDays(-1)), Does.Not.Contain(raid));
        Assert.That(Shipped.ActsKnownBy(raid.KnownFrom), Does.Contain(raid));
    }

    [Test]
    public void A_joint_veto_is_a_row_of_each_voter()
    {
        var vetoes = Shipped.Acts.Where(act => act.Document == "S/2022/431").ToArray();
        Assert.That(vetoes.Select(act => act.Actors.Single()), Is.EquivalentTo(["RUS", "CHN"]));
        Assert.That(vetoes.Select(act => (act.Valence, act.Episode)).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void The_same_act_by_both_sides_gives_the_same_kind_of_row()
    {
        var exits = Shipped.Acts.Where(act => act.Episode == "openskies-end").ToArray();
        Assert.That(exits.Select(act => act.Actors.Single()), Is.EquivalentTo(["USA", "RUS"]));
        Assert.That(exits.Select(act => (act.ActClass, act.Valence, act.Face)).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Russia_and_the_DPRK_have_own_acts_on_the_open_file_by_the_conference_of_2026()
    {
        var known = Shipped.ActsKnownBy(new DateOnly(2026, 3, 16)).Where(act => act.Topics.Contains("dprk") && act.Actors.Contains("RUS"));
        Assert.That(known.Select(act => act.Id), Is.SupersetOf(["L041r", "L064", "L066r"]));
    }
}
