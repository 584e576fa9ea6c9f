namespace RhetoricScan.Reports.Html.Charts;

/// <summary>A line of a slope chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="First">Share on the left, 0 to 1.</param>
/// <param name="Second">Share on the right, 0 to 1.</param>
/// <param name="Class">Class of its colour.</param>
public sealed record SlopeLine(string Name, double First, double Second, string Class);
