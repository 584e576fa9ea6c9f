using System.Globalization;

namespace RhetoricScan.IO.Output;

/// <summary>How real numbers are printed in results: at most six significant digits, invariant.</summary>
public static class Numbers
{
    /// <summary>The number as text; an empty text for null.</summary>
    public static string Text(double? value) => value is { } number ? number.ToString("G6", CultureInfo.InvariantCulture) : "";

    /// <summary>The number rounded to what is printed.</summary>
    public static double Rounded(double value) => double.Parse(Text(value), CultureInfo.InvariantCulture);
}
