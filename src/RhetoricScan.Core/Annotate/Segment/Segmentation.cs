using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Where the words and sentences of a text are. Every character that is not blank lies in exactly one token.</summary>
internal sealed class Segmentation
{
    /// <summary>The tokens in order.</summary>
    public List<TextSpan> Tokens { get; } = [];

    /// <summary>The sentences in order.</summary>
    public List<SentenceRange> Sentences { get; } = [];
}

/// <summary>A sentence as a range of tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
internal readonly record struct SentenceRange(int First, int End, int Paragraph);

/// <summary>Finds words and sentences: by rules or by a trained model.</summary>
internal interface ISegmenter
{
    /// <summary>Names the rules or the model: equal names give equal segmentation.</summary>
    string Fingerprint { get; }

    /// <summary>Words and sentences of a text.</summary>
    Segmentation Segment(string text);
}
