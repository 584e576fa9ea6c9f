using RhetoricScan.Text;

namespace RhetoricScan.Annotate;

/// <summary>A syntactic word in the sense of Universal Dependencies. Fields that no layer gave are empty.</summary>
public sealed record Token
{
    /// <summary>Where it stands in the body. Parts of a contraction (<c>do|n't</c>) have spans of their own.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>Base form; the lower-cased form where no lemmatizer ran.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>Universal part of speech.</summary>
    public UniversalPos Pos { get; init; }

    /// <summary>Language-specific tag, such as <c>VBN</c>; empty where unknown.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>Morphological features as in CoNLL-U (<c>Number=Plur|Person=3</c>); empty where unknown.</summary>
    public string Features { get; init; } = "";

    /// <summary>Index of the head in the sentence, from 0; -1 for the root and where no parser ran.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Universal relation to the head with subtype (<c>nsubj:pass</c>); empty where no parser ran.</summary>
    public string Relation { get; init; } = "";

    /// <summary>The parser's probability of the arc, 0 to 1; 1 for annotation handed in.</summary>
    public float ArcConfidence { get; init; } = 1;
}
