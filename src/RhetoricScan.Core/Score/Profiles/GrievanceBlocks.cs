namespace RhetoricScan.Score;

/// <summary>The full blocks of reference speeches, as counts of sentences with a grievance.</summary>
internal static class GrievanceBlocks
{
    private const int Fewest = 12;

    /// <summary>The blocks of every speech that is long enough to tell how they vary.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> OfLong(IEnumerable<ProfileSpeech> speeches) => speeches
        .Where(speech => speech.Sentences / ProfileSpeech.BlockLength >= Fewest)
        .Select(speech => speech.Grievance.AsMemory()[..(speech.Sentences / ProfileSpeech.BlockLength)]);

    /// <summary>Mean of the counts.</summary>
    public static double Mean(ReadOnlySpan<byte> blocks)
    {
        var sum = 0;
        foreach (var count in blocks) sum += count;
        return sum / (double)blocks.Length;
    }

    /// <summary>Sum over the pairs of blocks so far apart of the products of their deviations from the mean; of the squares for 0.</summary>
    public static double Products(ReadOnlySpan<byte> blocks, double mean, int apart)
    {
        var sum = 0.0;
        for (var i = apart; i < blocks.Length; i++) sum += (blocks[i] - mean) * (blocks[i - apart] - mean);
        return sum;
    }
}
