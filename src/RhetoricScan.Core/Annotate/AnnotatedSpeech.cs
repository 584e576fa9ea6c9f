using System.Collections.Immutable;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate;

/// <summary>A speech with sentences, tokens and whatever layers its annotator provides.</summary>
/// <param name="Speech">The speech, untouched.</param>
/// <param name="Sentences">All sentences in order.</param>
/// <param name="Layers">What the tokens carry.</param>
public sealed record AnnotatedSpeech(Speech Speech, ImmutableArray<Sentence> Sentences, AnnotationLayers Layers)
{
    /// <summary>What the annotator could not do, each one sentence.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Number of tokens in all sentences.</summary>
    public int TokenCount => Sentences.Sum(s => s.Tokens.Length);

    /// <summary>The text of a span of this speech.</summary>
    public string TextOf(TextSpan span) => span.In(Speech.Body).ToString();
}
