using RhetoricScan.Ingest;

namespace RhetoricScan.Annotate;

/// <summary>Turns speeches into sentences and tokens with tags, lemmas and heads: the one seam for linguistics.</summary>
public interface IAnnotator
{
    /// <summary>Names engine, version and models: equal fingerprints give equal annotation.</summary>
    string Fingerprint { get; }

    /// <summary>The layers every annotated speech will carry.</summary>
    AnnotationLayers Provides { get; }

    /// <summary>Annotates the speeches, in their order. Thread-safe; a sentence's result doesn't depend on the others in the batch.</summary>
    IReadOnlyList<AnnotatedSpeech> Annotate(IReadOnlyList<Speech> batch, CancellationToken cancellationToken);
}

/// <summary>Layers of annotation; a detector that lacks one it needs is left out, with a line in the result.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words with spans.</summary>
    Tokens = 1,

    /// <summary>Sentence limits.</summary>
    Sentences = 2,

    /// <summary>Parts of speech.</summary>
    Tags = 4,

    /// <summary>Base forms.</summary>
    Lemmas = 8,

    /// <summary>Heads and relations.</summary>
    Heads = 16,

    /// <summary>Probabilities of the arcs.</summary>
    ArcConfidence = 32,

    /// <summary>Words and sentences only.</summary>
    TextOnly = Tokens | Sentences,

    /// <summary>Everything.</summary>
    All = Tokens | Sentences | Tags | Lemmas | Heads | ArcConfidence,
}
