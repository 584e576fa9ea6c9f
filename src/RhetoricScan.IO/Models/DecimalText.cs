using System.Globalization;

namespace RhetoricScan.IO.Models;

/// <summary>
/// Reads decimal numbers out of UTF-8 text. The hundreds of thousands of short numbers of a model cost a few nanoseconds each: up to 15 digits
/// and a power of ten up to 22 are exact in floating point, so one multiplication or division rounds them correctly (Clinger 1990); all others
/// go to the base library. Equal bits either way.
/// </summary>
internal static class DecimalText
{
    private const int MostDigits = 15;
    private static readonly double[] Powers = [.. Enumerable.Range(0, 23).Select(power => double.Parse($"1E{power}", CultureInfo.InvariantCulture))];

    /// <summary>The number in a cell.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static double Read(ReadOnlySpan<byte> cell)
    {
        var negative = !cell.IsEmpty && cell[0] == '-';
        return ReadPlain(negative ? cell[1..] : cell) is { } number
            ? negative ? -number : number
            : double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads digits with at most one point; null for anything else.</summary>
    private static double? ReadPlain(ReadOnlySpan<byte> digits)
    {
        if (digits.Length is 0 or > MostDigits || digits is [(byte)'.']) return null;
        long value = 0;
        var point = digits.Length - 1;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (uint)(digits[i] - '0');
            if (digit <= 9) value = (value * 10) + digit;
            else if (digits[i] == '.' && point == digits.Length - 1) point = i;
            else return null;
        }
        return value / Powers[digits.Length - 1 - point];
    }
}
