namespace RhetoricScan.Reports.Html;

/// <summary>Steps of shading in tables; the number in the cell says the same.</summary>
internal static class Heat
{
    private const int Steps = 5;

    /// <summary>0 for nothing, else 1 to 5 by the share of the greatest value.</summary>
    public static int Of(double value, double most) => value <= 0 || most <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(Steps * value / most), 1, Steps);
}
