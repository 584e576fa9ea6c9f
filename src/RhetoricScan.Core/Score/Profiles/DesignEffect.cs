namespace RhetoricScan.Score;

/// <summary>How much more block counts of grievance vary within speeches than independent sentences would (Kish 1965): the factor by which clustering shrinks a sample.</summary>
internal static class DesignEffect
{
    /// <summary>The effect, at least 1; null without speeches long enough.</summary>
    public static double? Of(IEnumerable<ProfileSpeech> speeches)
    {
        double observed = 0, independent = 0;
        foreach (var counts in GrievanceBlocks.OfLong(speeches))
        {
            var blocks = counts.Span;
            var mean = GrievanceBlocks.Mean(blocks);
            var share = mean / ProfileSpeech.BlockLength;
            observed += GrievanceBlocks.Products(blocks, mean, 0) / (blocks.Length - 1);
            independent += ProfileSpeech.BlockLength * share * (1 - share);
        }
        return independent > 0 ? Math.Max(1, observed / independent) : null;
    }
}
