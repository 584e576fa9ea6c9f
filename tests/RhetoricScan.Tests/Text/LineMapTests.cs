using NUnit.Framework;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Text;

public sealed class LineMapTests
{
    [TestCase(0, 1, 1)]
    [TestCase(3, 2, 1)]
    [TestCase(6, 3, 1)]
    [TestCase(7, 3, 2)]
    public void Offset_has_a_line_and_a_column(int offset, int line, int column)
    {
        var map = new LineMap("ab\nc\r\nde");
        Assert.That((map.LineOf(offset), map.ColumnOf(offset)), Is.EqualTo((line, column)));
    }

    [Test]
    public void Key_composes_folds_case_and_straightens_quotes() =>
        Assert.That(new[] { SearchKey.Of("Cafe\u0301"), SearchKey.Of("Russia’s"), SearchKey.Of("plain"), SearchKey.Of("x\uD800") }, Is.EqualTo(new[] { "café", "russia's", "plain", "x\uFFFD" }));
}
