using RhetoricScan.Detect;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Learning.Evidence;

/// <summary>A labelled sentence ready for training.</summary>
/// <param name="Document">Index of its document.</param>
/// <param name="State">The speaker's state.</param>
/// <param name="Sentence">Index in the document.</param>
/// <param name="Label">The coded record.</param>
internal sealed record Example(int Document, string State, int Sentence, LabelledSentence Label)
{
    /// <summary>True when at least half of the coders gave the label.</summary>
    public bool Has(CodebookLabel label) => Label.ShareOf(label) >= .5;

    /// <summary>Weight in training: items of a news agency repeat each other and count less.</summary>
    public float Weight => Label.Corpus.StartsWith("kcna", StringComparison.Ordinal) ? .5f : 1f;
}
