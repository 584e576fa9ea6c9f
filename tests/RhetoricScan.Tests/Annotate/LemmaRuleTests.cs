using NUnit.Framework;
using RhetoricScan.Annotate.Lemmas;

namespace RhetoricScan.Tests.Annotate;

public sealed class LemmaRuleTests
{
    [TestCase("Countries", "country", "l|3|y")]
    [TestCase("Nations", "Nation", "k|1|")]
    [TestCase("KENNEDY", "Kennedy", "c|0|")]
    [TestCase("us", "US", "u|0|")]
    public void Rule_turns_a_form_into_its_lemma(string form, string lemma, string notation)
    {
        var rule = LemmaRule.Between(form, lemma);
        Assert.That(rule.ToString(), Is.EqualTo(notation));
        Assert.That(LemmaRule.Parse(notation).Apply(form), Is.EqualTo(lemma));
    }
}
