namespace RhetoricScan.Score;

/// <summary>
/// How much greater the variance of a mean over blocks of sentences is than if blocks were independent: grievance runs over paragraphs, which are longer
/// than blocks. 1 + 2 (r1 + r2 + r3) with the correlations of blocks one, two and three places apart within speeches; blocks farther apart are hardly alike.
/// </summary>
internal static class BlockEffect
{
    private const int FarthestBlocks = 3;

    /// <summary>The effect, at least 1; null without speeches long enough in which blocks differ.</summary>
    public static double? Of(IEnumerable<ProfileSpeech> speeches)
    {
        double variance = 0, covariances = 0;
        foreach (var counts in GrievanceBlocks.OfLong(speeches))
        {
            var blocks = counts.Span;
            var mean = GrievanceBlocks.Mean(blocks);
            variance += Covariance(blocks, mean, 0);
            for (var apart = 1; apart <= FarthestBlocks; apart++) covariances += Covariance(blocks, mean, apart);
        }
        return variance > 0 ? Math.Max(1, 1 + (2 * covariances / variance)) : null;
    }

    private static double Covariance(ReadOnlySpan<byte> blocks, double mean, int apart) => GrievanceBlocks.Products(blocks, mean, apart) / (blocks.Length - apart);
}
