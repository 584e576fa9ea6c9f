namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Weights of a yes-or-no decision over hashed features, in eight bits.</summary>
internal sealed class BinaryWeights
{
    private readonly sbyte[] weights;
    private readonly ulong mask;

    private BinaryWeights(sbyte[] weights) => (this.weights, mask) = (weights, (ulong)weights.Length - 1);

    /// <summary>Sum of the weights of the features: above 0 is yes.</summary>
    public int Score(ReadOnlySpan<ulong> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += weights[feature & mask];
        return sum;
    }

    /// <summary>Rounds trained weights; small ones vanish.</summary>
    public static BinaryWeights Of(ReadOnlySpan<float> trained, float step)
    {
        var weights = new sbyte[trained.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = (sbyte)Math.Clamp(MathF.Round(trained[i] / step), -sbyte.MaxValue, sbyte.MaxValue);
        return new BinaryWeights(weights);
    }

    /// <summary>Writes size, number of entries, gaps between entries, entries.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(weights.Length);
        writer.Write(weights.Count(weight => weight != 0));
        var last = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] == 0) continue;
            writer.Write7BitEncodedInt(i - last);
            writer.Write(weights[i]);
            last = i;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static BinaryWeights Read(ref ModelReader reader)
    {
        var weights = new sbyte[reader.Int()];
        var at = 0;
        for (var left = reader.Int(); left > 0; left--)
        {
            at += reader.PackedInt();
            weights[at] = reader.SignedBytes(1)[0];
        }
        return new BinaryWeights(weights);
    }
}
