using System.Globalization;

namespace RhetoricScan.Reports.Html.Charts;

/// <summary>Numbers of drawings as text.</summary>
internal static class Svg
{
    /// <summary>A length with one decimal, invariant.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
