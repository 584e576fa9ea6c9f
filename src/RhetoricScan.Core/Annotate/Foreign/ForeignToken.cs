namespace RhetoricScan.Annotate.Foreign;

/// <summary>A word as another library gives it.</summary>
/// <param name="Value">Its characters; blanks and control characters may be missing.</param>
/// <param name="Tag">Its part of speech by the name of the universal tag set; any other name counts as untagged.</param>
/// <param name="Lemma">Its base form; empty when unknown.</param>
public sealed record ForeignToken(string Value, string Tag, string Lemma);
