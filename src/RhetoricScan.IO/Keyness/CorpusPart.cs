using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Keyness;

/// <summary>One speech as counts of features.</summary>
/// <param name="Speech">Id of the speech.</param>
/// <param name="Metadata">What is known about it.</param>
/// <param name="Counts">Features with their counts.</param>
public sealed record CorpusPart(string Speech, SpeechMetadata Metadata, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>Number of features.</summary>
    public int Size { get; } = Counts.Values.Sum();
}
