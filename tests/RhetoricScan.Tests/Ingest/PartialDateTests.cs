using NUnit.Framework;
using RhetoricScan.Ingest;

namespace RhetoricScan.Tests.Ingest;

internal sealed class PartialDateTests
{
    [TestCase("2026", 2026, 1, 1, DatePrecision.Year)]
    [TestCase("2026-03", 2026, 3, 1, DatePrecision.Month)]
    [TestCase(" 2024-02-29 ", 2024, 2, 29, DatePrecision.Day)]
    [TestCase("2026-03-16T09:30:00Z", 2026, 3, 16, DatePrecision.Day)]
    [TestCase("2026-03-16 09:30", 2026, 3, 16, DatePrecision.Day)]
    public void Date_is_read_as_precisely_as_it_is_known(string text, int year, int month, int day, DatePrecision precision)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        Assert.That(date, Is.EqualTo(new PartialDate(new DateOnly(year, month, day), precision)));
    }

    [TestCase("")]
    [TestCase("0000")]
    [TestCase("26")]
    [TestCase("2026-13")]
    [TestCase("2026-00")]
    [TestCase("2023-02-29")]
    [TestCase("2026-1-1")]
    [TestCase("2026/03/16")]
    [TestCase("+026")]
    [TestCase("2026-03-16x")]
    public void Anything_else_is_no_date(string text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);
}
