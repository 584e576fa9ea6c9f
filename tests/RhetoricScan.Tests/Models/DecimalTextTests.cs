using System.Globalization;
using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Models;
using RhetoricScan.Statistics;

namespace RhetoricScan.Tests.Models;

/// <summary>The quick reader must give the bits that the base library gives.</summary>
internal sealed class DecimalTextTests
{
    [TestCase("0")]
    [TestCase("-0")]
    [TestCase("-0.0251")]
    [TestCase(".5")]
    [TestCase("5.")]
    [TestCase("123456789012345")]
    [TestCase("1234567890123456789")]
    [TestCase("4.74E-06")]
    [TestCase("-1e300")]
    public void Bits_are_those_of_the_base_library(string text) => AssertSame(text);

    [Test]
    public void Bits_are_those_of_the_base_library_for_any_short_number()
    {
        var random = new SeededRandom(5);
        for (var i = 0; i < 20_000; i++)
        {
            var value = (random.NextDouble() - .5) * Math.Pow(10, random.Next(12) - 6);
            AssertSame(value.ToString("G" + (1 + random.Next(15)).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase(".")]
    [TestCase("1.2.3")]
    [TestCase("1,5")]
    [TestCase("abc")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => DecimalText.Read(Encoding.UTF8.GetBytes(text)));

    private static void AssertSame(string text) => Assert.That(
        BitConverter.DoubleToInt64Bits(DecimalText.Read(Encoding.UTF8.GetBytes(text))),
        Is.EqualTo(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture))), text);
}
