namespace RhetoricScan.Detect.Learned;

/// <summary>What the second stage sees of a sentence: the first stage's verdicts on it, on its neighbours and on the whole speech, and the reader's on it.</summary>
public static class SpeechContext
{
    private const int Labels = LabelScores.Count;
    private const int Window = 3;

    /// <summary>Length of the vector without a reader.</summary>
    public const int Size = (7 * Labels) + 2;

    /// <summary>Length of the vector with a reader.</summary>
    public const int SizeWithReader = Size + (2 * Labels);

    /// <summary>The vectors of all sentences of a speech.</summary>
    /// <param name="logOdds">Per sentence the first stage's log odds of the seven labels.</param>
    /// <param name="readings">Per sentence the reader's log odds; null without a reader. A sentence may lack them when its vector is not asked for.</param>
    public static float[][] Of(IReadOnlyList<float[]> logOdds, IReadOnlyList<float[]?>? readings)
    {
        var chances = logOdds.Select(row => row.Select(Logistic).ToArray()).ToArray();
        var mean = Mean(chances, 0, chances.Length);
        return [.. Enumerable.Range(0, chances.Length).Select(i => Vector(logOdds[i], chances, mean, i, readings?[i]))];
    }

    /// <summary>The logistic function.</summary>
    public static float Logistic(float logOdds) => (float)(1 / (1 + Math.Exp(-logOdds)));

    private static float[] Vector(float[] own, float[][] chances, float[] mean, int at, float[]? reading)
    {
        var vector = new List<float>(SizeWithReader);
        vector.AddRange(own.Select(Scaled));
        vector.AddRange(chances[at]);
        vector.AddRange(at > 0 ? chances[at - 1] : new float[Labels]);
        vector.AddRange(at + 1 < chances.Length ? chances[at + 1] : new float[Labels]);
        vector.AddRange(Mean(chances, Math.Max(0, at - Window), Math.Min(chances.Length, at + Window + 1)));
        vector.AddRange(mean);
        for (var label = 0; label < Labels; label++) vector.Add(chances[at][label] * mean[label]);
        vector.Add(at == 0 ? 1 : 0);
        vector.Add(chances.Length < 12 ? 1 : 0);
        if (reading is not null) vector.AddRange([.. reading.Select(Scaled), .. reading.Select(Logistic)]);
        return [.. vector];
    }

    private static float Scaled(float logOdds) => Math.Clamp(logOdds, -8, 8) / 4;

    private static float[] Mean(float[][] chances, int from, int to)
    {
        var sums = new double[Labels];
        for (var i = from; i < to; i++)
            for (var label = 0; label < Labels; label++) sums[label] += chances[i][label];
        return [.. sums.Select(sum => (float)(sum / Math.Max(1, to - from)))];
    }
}
