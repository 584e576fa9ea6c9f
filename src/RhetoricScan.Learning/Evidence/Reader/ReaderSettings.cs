namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>Settings of the sentence reader's training on labelled sentences.</summary>
internal sealed record ReaderSettings
{
    /// <summary>The settings that the shipped readers were trained with.</summary>
    public static ReaderSettings Chosen { get; } = new();

    /// <summary>Passes over the sentences.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Sentences per step.</summary>
    public int Batch { get; init; } = 32;

    /// <summary>Adam's highest rate.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>Share of the input that is dropped.</summary>
    public float InputDropout { get; init; } = .4f;

    /// <summary>Share of the pooled sentence that is dropped.</summary>
    public float PooledDropout { get; init; } = .5f;

    /// <summary>Share of words whose own trained vector is hidden.</summary>
    public float WordDropout { get; init; } = .15f;

    /// <summary>Seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 5;
}
