using RhetoricScan.Detect.Learned;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Fits Platt's sigmoid by Newton steps on the random share and finds the threshold of the best F1.</summary>
internal static class Calibrator
{
    private const int Steps = 50;
    private const int LeastPositives = 20;
    private const double EnrichedWeight = .25;

    /// <summary>A threshold this near to the best F1 is as good. Of as good ones the middle is taken: their order among each other is chance.</summary>
    private const double AsGood = .004;

    /// <summary>Fits a label.</summary>
    /// <param name="cases">Log odds from unseen folds, the truth, and whether the sentence was drawn at random.</param>
    public static LabelCalibration Fit(IReadOnlyList<(double LogOdds, bool True, bool Random)> cases)
    {
        var honest = cases.Where(one => one.Random).ToList();
        if (honest.Count(one => one.True) < LeastPositives) honest = [.. cases];
        var (slope, offset) = Platt([.. honest.Select(one => (one.LogOdds, one.True))]);
        var platt = new LabelCalibration(slope, offset, .5);
        return platt with { Threshold = BestThreshold([.. cases.Select(one => (platt.Honest(one.LogOdds), one.True, one.Random ? 1 : EnrichedWeight))]) };
    }

    private static (double Slope, double Offset) Platt(IReadOnlyList<(double X, bool True)> cases)
    {
        var (slope, offset) = (1.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6;
            foreach (var (x, isTrue) in cases)
            {
                var p = 1 / (1 + Math.Exp(-((slope * x) + offset)));
                var (error, spread) = (p - (isTrue ? 1 : 0), p * (1 - p));
                g0 += error * x;
                g1 += error;
                h00 += spread * x * x;
                h01 += spread * x;
                h11 += spread;
            }
            var determinant = (h00 * h11) - (h01 * h01);
            slope -= ((h11 * g0) - (h01 * g1)) / determinant;
            offset -= ((h00 * g1) - (h01 * g0)) / determinant;
        }
        return (slope, offset);
    }

    /// <summary>The probability at which F1 is best, smoothed over neighbours; kept within .25 and .85, so that probabilities stay near honest ones. Enriched sentences count less than random ones.</summary>
    private static double BestThreshold(IReadOnlyList<(double P, bool True, double Weight)> cases)
    {
        var thresholds = Enumerable.Range(5, 13).Select(i => i * .05).ToList();
        var f1 = thresholds.Select(threshold => F1(cases, threshold)).ToList();
        var smooth = f1.Select((_, i) => Enumerable.Range(Math.Max(0, i - 1), Math.Min(f1.Count, i + 2) - Math.Max(0, i - 1)).Average(j => f1[j])).ToList();
        var best = smooth.IndexOf(smooth.Max());
        var (first, last) = (best, best);
        while (first > 0 && smooth[first - 1] >= smooth[best] - AsGood) first--;
        while (last < smooth.Count - 1 && smooth[last + 1] >= smooth[best] - AsGood) last++;
        return (thresholds[first] + thresholds[last]) / 2;
    }

    private static double F1(IReadOnlyList<(double P, bool True, double Weight)> cases, double threshold)
    {
        var hits = cases.Where(one => one.P >= threshold && one.True).Sum(one => one.Weight);
        var wrong = cases.Where(one => one.P >= threshold != one.True).Sum(one => one.Weight);
        return new ClassificationMetrics(hits, wrong, 0).F1;
    }
}
