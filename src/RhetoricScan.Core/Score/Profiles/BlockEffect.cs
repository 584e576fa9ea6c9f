namespace RhetoricScan.Score;

/// <summary>
/// How much greater the variance of a mean over blocks of sentences is than if blocks were independent: grievance runs over paragraphs, which are longer
/// than blocks. 1 + 2 (r1 + r2 + r3) with the correlations of blocks one, two and three places apart within speeches; blocks farther apart are hardly alike.
/// </summary>
internal static class BlockEffect
{
    private const int FewestBlocks = 12;
    private const int FarthestBlocks = 3;

    /// <summary>The effect, at least 1; null without speeches long enough in which blocks differ.</summary>
    public static double? Of(IEnumerable<ProfileSpeech> speeches)
    {
        double variance = 0, covariances = 0;
        foreach (var speech in speeches)
        {
            var full = speech.Sentences / ProfileSpeech.BlockLength;
            if (full < FewestBlocks) continue;
            var blocks = speech.Grievance.AsSpan(..full);
            var mean = Mean(blocks);
            variance += Covariance(blocks, mean, 0);
            for (var apart = 1; apart <= FarthestBlocks; apart++) covariances += Covariance(blocks, mean, apart);
        }
        return variance > 0 ? Math.Max(1, 1 + (2 * covariances / variance)) : null;
    }

    private static double Mean(ReadOnlySpan<byte> blocks)
    {
        var sum = 0;
        foreach (var count in blocks) sum += count;
        return sum / (double)blocks.Length;
    }

    private static double Covariance(ReadOnlySpan<byte> blocks, double mean, int apart)
    {
        var sum = 0.0;
        for (var i = apart; i < blocks.Length; i++) sum += (blocks[i] - mean) * (blocks[i - apart] - mean);
        return sum / (blocks.Length - apart);
    }
}
