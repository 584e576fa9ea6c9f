using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Resolve;

/// <summary>Blocs come out of the speech: the same states are one bloc in one speech and single actors in another.</summary>
internal sealed class AdversaryBlocsTests
{
    private static readonly CatalogueSet Catalogues = new(new CatalogueRows
    {
        Actors = Some.Rows(
            Actor("USA", ActorKind.State), Actor("GBR", ActorKind.State), Actor("UKR", ActorKind.State), Actor("JPN", ActorKind.State),
            Actor("usa.congress", ActorKind.Organ) with { State = "USA" },
            Actor("west", ActorKind.Group) with { Members = ["USA", "GBR", "JPN"] },
            Actor("aukus", ActorKind.Bloc) with { Members = ["USA", "GBR"] }),
    });

    [TestCase("1 USA|2 GBR", "USA", "USA", TestName = "States blamed apart stay apart")]
    [TestCase("1 USA|1 GBR|2 UKR", "GBR", "aukus", TestName = "States blamed together are the smallest bloc that holds them")]
    [TestCase("1 west|2 USA|3 JPN", "JPN", "west", TestName = "A bloc blamed by name gathers its members")]
    [TestCase("1 west|2 USA|3 UKR", "UKR", "UKR", TestName = "Who is in no bloc stands alone")]
    [TestCase("1 usa.congress|1 JPN|1 GBR", "usa.congress", "west", TestName = "An organ goes with its state")]
    public void Bloc_is(string blamed, string actor, string expected)
    {
        var rows = blamed.Split('|').Select(row => row.Split(' ')).Select(row => (row[0][0] - '0', row[1]));
        Assert.That(AdversaryBlocs.From(rows, Catalogues).Of(actor), Is.EqualTo(expected));
    }

    private static Actor Actor(string id, ActorKind kind) => new() { Id = id, Kind = kind, Names = Some.Named(id), Members = ImmutableArray<string>.Empty };
}
