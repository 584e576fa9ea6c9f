namespace RhetoricScan.Score;

/// <summary>How much more block counts of grievance vary within speeches than independent sentences would (Kish 1965): the factor by which clustering shrinks a sample.</summary>
internal static class DesignEffect
{
    private const int FewestBlocks = 12;

    /// <summary>The effect, at least 1; null without speeches long enough.</summary>
    public static double? Of(IEnumerable<ProfileSpeech> speeches)
    {
        double observed = 0, independent = 0;
        foreach (var speech in speeches)
        {
            var full = speech.Sentences / ProfileSpeech.BlockLength;
            if (full < FewestBlocks) continue;
            var blocks = speech.Grievance.AsSpan(..full);
            var mean = Sum(blocks) / (double)full;
            var share = mean / ProfileSpeech.BlockLength;
            observed += SquaresAround(mean, blocks) / (full - 1);
            independent += ProfileSpeech.BlockLength * share * (1 - share);
        }
        return independent > 0 ? Math.Max(1, observed / independent) : null;
    }

    private static int Sum(ReadOnlySpan<byte> counts)
    {
        var sum = 0;
        foreach (var count in counts) sum += count;
        return sum;
    }

    private static double SquaresAround(double mean, ReadOnlySpan<byte> counts)
    {
        var sum = 0.0;
        foreach (var count in counts) sum += (count - mean) * (count - mean);
        return sum;
    }
}
