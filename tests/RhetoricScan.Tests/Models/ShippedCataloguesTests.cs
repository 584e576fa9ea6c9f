using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Models;

public sealed class ShippedCataloguesTests
{
    private static readonly CatalogueSet Shipped = CatalogueLoader.Load(ModelDirectory.Open());

    [Test]
    public void Actors_are_lint_clean() => Assert.That(CatalogueLint.Actors(Shipped.Rows), Is.Empty);

    [Test]
    public void Agenda_and_bodies_are_lint_clean() => Assert.That(CatalogueLint.Agenda(Shipped.Rows), Is.Empty);

    [Test]
    public void Ledger_is_lint_clean() => Assert.That(CatalogueLint.Ledger(Shipped.Rows), Is.Empty);

    [Test]
    public void Agenda_has_its_topics_and_a_norm_for_the_open_file() => Assert.Multiple(() =>
    {
        Assert.That(Shipped.Topics, Has.Length.GreaterThanOrEqualTo(74));
        Assert.That(Shipped.FindTopic("dprk.denuc")?.NormOf, Is.EqualTo("dprk"));
    });

    [TestCase("en")]
    [TestCase("ru")]
    [TestCase("ko")]
    public void Every_topic_has_direct_forms_in(string language)
    {
        var named = Shipped.TopicNames.Where(name => name.Language == language && name.Tier == TopicTier.Direct).Select(name => name.Topic).ToHashSet();
        Assert.That(Shipped.Topics.Select(topic => topic.Id).Where(id => !named.Contains(id)), Is.Empty);
    }

    [Test]
    public void Core_topics_of_the_Moscow_conference_are_at_most_five_and_include_the_open_file()
    {
        var venue = Shipped.FindVenue("mnc 2026")!;
        var core = Shipped.Topics.Where(topic => topic.ExpectationAt(venue) == TopicExpectation.Core).Select(topic => topic.Id).ToArray();
        Assert.That(core, Has.Length.AtMost(5).And.Contains("dprk").And.Contains("iran"));
    }
}
