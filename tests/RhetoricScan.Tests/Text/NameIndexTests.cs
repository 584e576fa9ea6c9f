using NUnit.Framework;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Text;

internal sealed class NameIndexTests
{
    [Test]
    public void Every_name_is_found_under_its_number_and_no_other_word_is()
    {
        string[] names = ["", .. Enumerable.Range(0, 3_000).Select(i => $"name {i}"), "слово", "말"];
        var index = NameIndex.Of(names);
        Assert.That(names.Select(name => index.Find(name)), Is.EqualTo(Enumerable.Range(0, names.Length)));
        Assert.That(index.Names(), Is.EqualTo(names));
        Assert.That(new[] { "name", "name 3000", "сло", "말말" }.Select(name => index.Find(name)), Is.All.EqualTo(-1));
    }

    [Test]
    public void An_empty_index_finds_nothing() => Assert.That(NameIndex.Of([]).Find("word"), Is.EqualTo(-1));

    [Test]
    public void A_name_may_not_come_twice() => Assert.That(() => NameIndex.Of(["one", "two", "one"]), Throws.ArgumentException);

    [Test]
    public void Parts_are_names_the_empty_one_included()
    {
        var builder = new NameIndexBuilder();
        builder.AddAll("\nтри\nfour\n"u8, (byte)'\n');
        Assert.That(builder.Build().Names(), Is.EqualTo(new[] { "", "три", "four" }));
    }
}
