namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>A sentence as the reader takes it.</summary>
/// <param name="Words">Row of each word.</param>
/// <param name="Signs">For each word the rows of what is known of it.</param>
internal sealed record ReadSentence(int[] Words, int[][] Signs)
{
    /// <summary>Number of words.</summary>
    public int Length => Words.Length;
}
