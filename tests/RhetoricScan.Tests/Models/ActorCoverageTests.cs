using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

public sealed class ActorCoverageTests
{
    private static readonly CatalogueSet Shipped = CatalogueLoader.Load(ModelDirectory.Open());

    [Test]
    public void Every_member_of_the_United_Nations_is_named_in_three_languages()
    {
        using var countries = JsonDocument.Parse(File.ReadAllText(Repository.SharedData("gazetteers", "countries.json")));
        var members = countries.RootElement.EnumerateArray().Where(country => country.GetProperty("unMember").GetBoolean())
            .Select(country => country.GetProperty("cca3").GetString()!).ToList();
        var named = Shipped.ActorNames.Where(name => name.Kind == ActorNameKind.Name).Select(name => (name.Actor, name.Language)).ToHashSet();
        var missing = members.SelectMany(_ => (string[])["en", "ru", "ko"], (state, language) => (state, language)).Where(pair => !named.Contains(pair));
        Assert.That(members, Has.Count.GreaterThan(190));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Common_English_names_of_members_are_forms()
    {
        using var countries = JsonDocument.Parse(File.ReadAllText(Repository.SharedData("gazetteers", "countries.json")));
        var forms = Shipped.ActorNames.Where(name => name.Language == "en").Select(name => (name.Actor, name.Form.ToUpperInvariant())).ToHashSet();
        var missing = countries.RootElement.EnumerateArray().Where(country => country.GetProperty("unMember").GetBoolean())
            .Select(country => (country.GetProperty("cca3").GetString()!, country.GetProperty("name").GetProperty("common").GetString()!.ToUpperInvariant()))
            .Where(pair => !forms.Contains(pair));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Heads_and_foreign_ministers_are_known_by_their_day()
    {
        var day = new DateOnly(2018, 9, 27);
        Assert.That(Shipped.OfficeHolders("RUS", day).Select(holder => holder.Person.Id), Is.EquivalentTo(["p.putin", "p.medvedev", "p.lavrov"]));
        Assert.That(Shipped.OfficeHolders("USA", day).Select(holder => holder.Person.Id), Is.EquivalentTo(["p.trump", "p.pompeo"]));
    }

    [Test]
    public void Forty_states_have_persons_in_office_since_2014() => Assert.That(
        Shipped.Offices.Where(office => office.To is null || office.To >= new DateOnly(2014, 1, 1))
            .Select(office => Shipped.FindActor(office.Person)!.State).Distinct().Count(), Is.GreaterThanOrEqualTo(40));

    [Test]
    public void Blocs_of_blocs_resolve_to_states() =>
        Assert.That(Shipped.StatesOf("west"), Does.Contain("USA").And.Contain("POL").And.Contain("JPN").And.Not.Contain("nato"));
}
