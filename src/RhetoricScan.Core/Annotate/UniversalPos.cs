namespace RhetoricScan.Annotate;

/// <summary>The universal part-of-speech tags (https://universaldependencies.org/u/pos/); <see cref="None"/> where nothing tagged the token.</summary>
public enum UniversalPos : byte
{
    /// <summary>Not tagged.</summary>
    None,
#pragma warning disable CS1591 // The names are the tags of the standard.
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X,
#pragma warning restore CS1591
}
