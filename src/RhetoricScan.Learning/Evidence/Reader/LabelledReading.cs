using RhetoricScan.Detect.Learned.Reader;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>A sentence to learn from.</summary>
/// <param name="Sentence">The sentence by rows.</param>
/// <param name="Shares">Share of coders that gave each label, 0 to 1.</param>
/// <param name="Weight">Weight of the sentence.</param>
internal sealed record LabelledReading(ReadSentence Sentence, float[] Shares, float Weight);
