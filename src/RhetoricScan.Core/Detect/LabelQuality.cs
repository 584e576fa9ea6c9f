namespace RhetoricScan.Detect;

/// <summary>How often a true label is found.</summary>
/// <param name="Recall">Share of true sentences found, 0 to 1.</param>
/// <param name="Positives">True sentences the figure rests on.</param>
public sealed record LabelQuality(double Recall, int Positives);
