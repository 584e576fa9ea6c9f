namespace RhetoricScan.Annotate;

/// <summary>Tags and parses sentences of given words: with the network or with perceptrons.</summary>
internal interface ISentenceParser
{
    /// <summary>The analyses of sentences, in their order. Thread-safe; a sentence's result doesn't depend on the others.</summary>
    IReadOnlyList<SentenceAnalysis> Parse(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken);
}

/// <summary>The analysis of a sentence, word by word.</summary>
/// <param name="Words">One entry per word.</param>
internal readonly record struct SentenceAnalysis(WordAnalysis[] Words);

/// <summary>The analysis of a word.</summary>
/// <param name="Tag">Universal tag by name.</param>
/// <param name="Xpos">Language-specific tag; empty where the model has none.</param>
/// <param name="Features">Features; empty where the model has none.</param>
/// <param name="Head">Index of the head, -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Confidence">Probability of arc and relation, 0 to 1.</param>
internal readonly record struct WordAnalysis(string Tag, string Xpos, string Features, int Head, string Relation, float Confidence);
