using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Tests.Tables;

public sealed class RealColumnTests
{
    [TestCase(-0.0152568, "-0.0152568")]
    [TestCase(-1e-7, "-1E-07")]
    [TestCase(12345678.9, "1.23457E+07")]
    [TestCase(null, "")]
    public void Numbers_stand_in_CSV_as_they_are_printed_and_texts_are_no_formulas(double? value, string printed)
    {
        var row = new ItemRow { Side = "-2+3", Group = "all", Kind = "topic", Item = "npt", Count = 1, Speeches = 1, Rate = Numbers.Text(value) };
        using var csv = new MemoryStream();
        ResultTable.Of("items", [row]).WriteCsv(csv, byteOrderMark: false);
        Assert.That(Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n")[1], Is.EqualTo($"\"'-2+3\",all,topic,npt,1,1,{printed}"));
    }

    [Test]
    public void Real_columns_are_numbers_in_typed_formats() =>
        Assert.That(Column.Of(typeof(ItemRow)).Single(column => column.Name == "per 1000 tokens").Type, Is.EqualTo(typeof(double?)));
}
