using NUnit.Framework;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Tests.Output;

public sealed class CsvTextTests
{
    [TestCase(" =1+1", ExpectedResult = "' =1+1")]
    [TestCase("\u3000@SUM", ExpectedResult = "'\u3000@SUM")]
    [TestCase("＝1", ExpectedResult = "'＝1")]
    [TestCase("plain", ExpectedResult = "plain")]
    [TestCase("a=b", ExpectedResult = "a=b")]
    [TestCase(null, ExpectedResult = "")]
    public string Hidden_formulas_get_an_apostrophe(string? text) => CsvText.Safe(text);

    [TestCase(0.123456789, ExpectedResult = "0.123457")]
    [TestCase(12345678.9, ExpectedResult = "1.23457E+07")]
    [TestCase(0.5, ExpectedResult = "0.5")]
    [TestCase(null, ExpectedResult = "")]
    public string Numbers_have_six_significant_digits_in_any_culture(double? value) => Numbers.Text(value);
}
