using RhetoricScan.Annotate.Features;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Weights and vocabularies: everything the tagger-parser needs.</summary>
internal sealed class NeuralModel
{
    public required NetworkWeights Weights { get; init; }

    public required PretrainedVectors Vectors { get; init; }

    /// <summary>Trained words in normal form; number 0 stands for all others.</summary>
    public required Vocabulary Words { get; init; }

    /// <summary>Universal tags.</summary>
    public required Vocabulary Tags { get; init; }

    /// <summary>Language-specific tags, or features where the treebank has no such tags.</summary>
    public required Vocabulary FineTags { get; init; }

    /// <summary>Relations with subtypes.</summary>
    public required Vocabulary Relations { get; init; }

    /// <summary>True when <see cref="FineTags"/> are features in CoNLL-U notation.</summary>
    public required bool FineTagsAreFeatures { get; init; }

    /// <summary>Annotation schemes.</summary>
    public SchemeSet Schemes { get; init; } = SchemeSet.One;

    /// <summary>Looks a word up.</summary>
    public WordRows RowsOf(string form)
    {
        var normal = WordForm.Normal(form);
        return new WordRows(Words.NumberOf(normal), Vectors.RowOf(normal), AffixRows.Of(form, Weights.Shape.AffixRows));
    }
}

/// <summary>The rows of the three tables that stand for a word.</summary>
/// <param name="Word">Trained word, 0 when unknown.</param>
/// <param name="Vector">Pretrained vector, -1 when unknown.</param>
/// <param name="Affixes">Affix rows.</param>
internal sealed record WordRows(int Word, int Vector, int[] Affixes);
