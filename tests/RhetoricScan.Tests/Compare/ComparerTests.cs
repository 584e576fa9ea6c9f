using NUnit.Framework;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Compare;

public sealed class ComparerTests
{
    private const string Hostile = "We blames USA\nThey blames USA\nPeace lives";
    private const string Calm = "Peace lives\nThe treaty lives\nPeace stays";

    [Test]
    public void Two_sides_differ_where_their_speeches_do()
    {
        using var folder = new TemporaryFolder();
        var first = Some.Written(folder, "first", Some.Speeches("a", 12, Calm, "RUS"));
        var second = Some.Written(folder, "second", Some.Speeches("b", 12, Hostile, "RUS"));

        var comparison = Comparer.Compare([first, second], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None);

        var blame = comparison.Differences.Single(row => row.Measure == "BLAME");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((blame.First, blame.Second, blame.Within), Is.EqualTo(("first", "second", "RUS")));
            Assert.That((blame.FirstMean, blame.SecondMean, blame.Delta), Is.EqualTo(("0", "0.666667", "1")));
            Assert.That(blame.P, Is.EqualTo("0.0001"));
            Assert.That(comparison.Differences.Single(row => row.Measure == "NORM").P, Is.EqualTo("1"));
        }
        var target = comparison.Changes.Single(row => row.Kind == "target");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((target.Item, target.FirstCount, target.SecondCount, target.SecondSpeeches), Is.EqualTo(("USA", 0, 24, 12)));
            Assert.That((target.SecondExampleSpeech, target.SecondExample), Is.EqualTo(("b0", "We blames USA")));
            Assert.That(target.FirstExample, Is.Empty);
            Assert.That(comparison.Changes.Single(row => row.Kind == "topic").SecondCount, Is.Zero);
        }
    }

    [Test]
    public void Figures_pool_all_sentences_of_a_group_and_carry_an_interval()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", [.. Some.Speeches("a", 5, Calm, "RUS"), .. Some.Speeches("b", 5, Hostile, "RUS"), .. Some.Speeches("c", 2, Hostile, "USA")]);

        var groups = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None).Groups;

        var russia = groups.Single(row => row is { Group: "RUS", Measure: "grievance density" });
        var america = groups.Single(row => row is { Group: "USA", Measure: "grievance density" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That((russia.Speeches, russia.Sentences, russia.Value, russia.Interval), Is.EqualTo((10, 30, "0.333333", "bootstrap of speeches")));
            Assert.That(double.Parse(russia.Low, System.Globalization.CultureInfo.InvariantCulture), Is.LessThan(1 / 3.0));
            Assert.That((america.Value, america.Interval), Is.EqualTo(("0.666667", "Jeffreys")));
            Assert.That(groups.Single(row => row is { Group: "all", Measure: "BLAME" }).Speeches, Is.EqualTo(12));
        }
    }

    [Test]
    public void Several_groups_of_one_result_are_each_held_against_all_others()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", [.. Some.Speeches("a", 6, Calm, "RUS"), .. Some.Speeches("b", 6, Hostile, "USA"), .. Some.Speeches("c", 6, Calm, "CHN")]);

        var comparison = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(comparison.Differences.Select(row => row.Second).Distinct(), Is.EqualTo(new[] { "CHN", "RUS", "USA" }));
            Assert.That(comparison.Overall.Single(row => row.Measure == "BLAME").EtaSquared, Is.EqualTo("1"));
            Assert.That(comparison.Overall.Single(row => row.Measure == "BLAME").P, Is.EqualTo("0.001"));
            Assert.That(comparison.Overall.Single(row => row.Measure == "OWN").P, Is.EqualTo("1"));
        }
    }

    [Test]
    public void Of_many_groups_those_that_differ_most_come_first_and_are_compared_item_by_item()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", Groups());

        var comparison = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State, MostPairsForChanges = 2 }, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(comparison.Pairs.Select(row => row.Second).Take(2), Is.EqualTo(new[] { "S07", "S03" }));
        Assert.That(comparison.Pairs, Has.Length.EqualTo(20));
        Assert.That((comparison.Pairs[0].FirstSpeeches, comparison.Pairs[0].SecondSpeeches, comparison.Pairs[2].Sure), Is.EqualTo((156, 8, 0)));
        Assert.That(comparison.Pairs[0].Sure, Is.EqualTo(comparison.Differences.Count(row => row.Second == "S07" && double.Parse(row.Adjusted, System.Globalization.CultureInfo.InvariantCulture) <= .05)).And.Positive);
        Assert.That(comparison.Changes.Select(row => row.Second).Distinct(), Is.EqualTo(new[] { "S07", "S03" }));
        Assert.That(comparison.Notes, Has.Some.StartsWith("Of 20 pairs, items are compared for the 2 that differ most"));
    }

    [Test]
    public void Groups_in_focus_alone_are_held_against_all_others()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", Groups());

        var comparison = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State, Focus = ["S11", "S03"] }, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(comparison.Differences.Select(row => (row.First, row.Second, row.FirstSpeeches)).Distinct(), Is.EqualTo(new[] { ("(others)", "S03", 156), ("(others)", "S11", 156) }));
        Assert.That(comparison.Changes.Select(row => row.Second).Distinct(), Is.EqualTo(new[] { "S03", "S11" }));
        Assert.That(comparison.Groups.Select(row => row.Group).Distinct().Count(), Is.EqualTo(21), "figures of all groups are kept");
        Assert.That(() => Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State, Focus = ["XXX"] }, CancellationToken.None),
            Throws.InstanceOf<UserErrorException>().With.Message.Contains("XXX").And.Message.Contains("RS6108"));
        Assert.That(Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State, Focus = ["S11"] }, CancellationToken.None).Notes, Has.Some.StartsWith("Each group is held against all others"));
    }

    [Test]
    public void A_group_in_focus_on_one_side_only_is_not_called_the_only_group()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] sides = [Some.Written(folder, "one", Groups()), Some.Written(folder, "two", Some.Speeches("x", 3, Calm, "S01"))];
        var notes = Comparer.Compare(sides, new ComparisonOptions { By = GroupBy.State, Focus = ["S11"] }, CancellationToken.None).Notes;
        Assert.That(notes, Has.Some.StartsWith("No group in focus has speeches in both").And.None.Contains("one group only"));
    }

    [Test]
    public void Groups_of_one_speech_each_are_not_said_to_be_compared_item_by_item()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", Enumerable.Range(0, 30).Select(i => Some.Result($"s{i}", Calm, $"S{i:00}")));
        var comparison = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None);
        Assert.That(comparison.Changes, Is.Empty);
        Assert.That(comparison.Notes, Has.None.Contains("items are compared"));
    }

    [Test]
    public void Few_pairs_too_are_in_the_order_of_their_differences()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", Groups());
        var comparison = Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None);
        Assert.That(comparison.Changes.Select(row => row.Second).Distinct().Take(2), Is.EqualTo(new[] { "S07", "S03" }));
    }

    [Test]
    public void Different_fingerprints_are_refused_and_with_force_said()
    {
        using var folder = new TemporaryFolder();
        ResultSet[] sides = [Some.Written(folder, "old", [Some.Result("a", Calm)]), Some.Written(folder, "new", [Some.Result("b", Calm, fingerprint: "f2")])];

        Assert.That(() => Comparer.Compare(sides, new ComparisonOptions(), CancellationToken.None),
            Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS6102"));
        Assert.That(Comparer.Compare(sides, new ComparisonOptions { Force = true }, CancellationToken.None).Notes, Has.Some.Contains("en f1 in old; en f2 in new"));
    }

    [Test]
    public void Different_agendas_are_said_and_their_topics_not_compared()
    {
        using var folder = new TemporaryFolder();
        var renamed = Some.Speeches("b", 6, "The treaty lives", "RUS").Select(result => result with { Topics = [result.Topics[0] with { Topic = "cwc" }] });
        ResultSet[] sides = [Some.Written(folder, "old", Some.Speeches("a", 6, "The treaty lives", "RUS")), Some.Written(folder, "new", renamed)];

        var comparison = Comparer.Compare(sides, new ComparisonOptions(), CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(comparison.Notes, Has.Some.EqualTo("The agendas differ: asked of old only, and not compared: npt."));
            Assert.That(comparison.Notes, Has.Some.EqualTo("The agendas differ: asked of new only, and not compared: cwc."));
            Assert.That(comparison.Notes, Has.Some.Contains("6 texts stand on more than one side"));
            Assert.That(comparison.Changes.Select(row => row.Kind), Has.None.EqualTo("topic"));
        }
    }

    [TestCase(GroupBy.Year, ExpectedResult = "2024")]
    [TestCase(GroupBy.Edition, ExpectedResult = "UNGA 2024")]
    [TestCase(GroupBy.Speaker, ExpectedResult = "Ким 김")]
    [TestCase(GroupBy.Host, ExpectedResult = "(unknown)")]
    public string Speeches_are_grouped_by(GroupBy by)
    {
        using var folder = new TemporaryFolder();
        return SpeechGroups.Of(Some.Written(folder, "one", [Some.Result("a", Calm)]).Read().Single().Metadata, by);
    }

    [Test]
    public void Years_and_groups_can_be_narrowed_down_to_nothing()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", [Some.Result("a", Calm, date: "2013"), Some.Result("b", Calm, date: "2014")]);

        Assert.That(Comparer.Compare([side], new ComparisonOptions { Since = 2014 }, CancellationToken.None).Sides.Single().Speeches, Is.EqualTo(1));
        Assert.That(() => Comparer.Compare([side], new ComparisonOptions { Until = 2012 }, CancellationToken.None),
            Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS6101"));
    }

    [Test]
    public void Items_tell_how_often_each_group_mentions_and_blames()
    {
        var items = Some.Comparison().Items;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(items.Where(row => row is { Side: "2026", Group: "RUS" }).Select(row => (row.Kind, row.Item, row.Count, row.Speeches)),
            Is.EqualTo(new[] { ("target", "ISR", 5, 5), ("target", "USA", 5, 5), ("topic", "npt", 0, 0) }));
        Assert.That(items.Single(row => row is { Side: "2024", Group: "all", Kind: "topic" }).Count, Is.EqualTo(5));
        Assert.That(items.Where(row => row is { Side: "2024", Group: "RUS" }).Select(row => row.Kind), Is.All.EqualTo("topic"), "whom a group doesn't blame has no row");
    }

    [Test]
    public void The_same_results_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var side = Some.Written(folder, "one", [.. Some.Speeches("a", 9, Calm, "RUS"), .. Some.Speeches("b", 9, Hostile, "USA")]);

        var first = Json(side);
        Assert.That(Json(side), Is.EqualTo(first));
    }

    /// <summary>Twenty states of eight speeches (one of twelve): two are hostile, the second in half of its speeches, all others alike.</summary>
    private static IEnumerable<ScanResult> Groups() => Enumerable.Range(0, 20).SelectMany(i => Some.Speeches($"s{i}-", 8, i == 7 ? Hostile : Calm, $"S{i:00}")
        .Select((result, speech) => i == 3 && speech % 2 == 0 ? Some.Result($"s{i}-{speech}", Hostile, "S03") : result)).Concat(Some.Speeches("more", 4, Calm, "S00"));

    private static byte[] Json(ResultSet side)
    {
        using var memory = new MemoryStream();
        ComparisonTables.WriteJson(Comparer.Compare([side], new ComparisonOptions { By = GroupBy.State }, CancellationToken.None), memory);
        return memory.ToArray();
    }
}
