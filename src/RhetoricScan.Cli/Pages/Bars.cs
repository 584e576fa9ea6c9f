namespace RhetoricScan.Cli.Pages;

/// <summary>Small charts in characters.</summary>
internal static class Bars
{
    private const string Eighths = " ▏▎▍▌▋▊▉█";
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>A bar for a share of 0 to 1, as long as its share of <paramref name="width"/> columns.</summary>
    public static string Share(double share, int width)
    {
        var eighths = (int)Math.Round(Math.Clamp(share, 0, 1) * width * 8, MidpointRounding.AwayFromZero);
        if (eighths == 0 && share > 0) eighths = 1;
        return new string('█', eighths / 8) + (eighths % 8 > 0 ? Eighths[eighths % 8] : "");
    }

    /// <summary>One character per value of 0 to 1; a dot for zero.</summary>
    public static string Spark(IEnumerable<double> values) => string.Concat(values.Select(value =>
        value <= 0 ? '·' : Heights[Math.Clamp((int)Math.Ceiling(value * Heights.Length) - 1, 0, Heights.Length - 1)]));

    /// <summary>A scale of 0 to 100 with the interval as a thick line and the score as a dot.</summary>
    public static string Scale(double score, double low, double high, int width)
    {
        var scale = new char[width];
        Array.Fill(scale, '─');
        int Place(double value) => (int)Math.Round(Math.Clamp(value, 0, 100) / 100 * (width - 1), MidpointRounding.AwayFromZero);
        for (var i = Place(low); i <= Place(high); i++) scale[i] = '━';
        scale[Place(score)] = '●';
        return new string(scale);
    }
}
