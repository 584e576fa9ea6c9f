namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>How the network is trained.</summary>
internal sealed record NeuralSettings
{
    public int Epochs { get; init; } = 22;

    public ulong Seed { get; init; } = 1;

    /// <summary>Tokens per batch.</summary>
    public int BatchTokens { get; init; } = 500;

    public float LearningRate { get; init; } = 2e-3f;

    /// <summary>Steps until the learning rate is reached.</summary>
    public int WarmUp { get; init; } = 100;

    /// <summary>Share of the training after which the learning rate falls.</summary>
    public float DecayFrom { get; init; } = 0.4f;

    /// <summary>What is left of the learning rate in the end.</summary>
    public float LastRate { get; init; } = 0.03f;

    public float Dropout { get; init; } = 0.33f;

    public float InputDropout { get; init; } = 0.2f;

    /// <summary>Chance that a pretrained vector is hidden.</summary>
    public double VectorDropout { get; init; } = 0.1;

    /// <summary>Least chance that a trained word vector is hidden; rare words are hidden more often.</summary>
    public double WordDropout { get; init; } = 0.1;

    /// <summary>Words seen at least so often get a vector of their own.</summary>
    public int WordFrequency { get; init; } = 3;

    /// <summary>Longer sentences are left out.</summary>
    public int LongestSentence { get; init; } = 120;

    /// <summary>Pretrained vectors kept, the commonest first.</summary>
    public int Vectors { get; init; } = 50_000;
}
