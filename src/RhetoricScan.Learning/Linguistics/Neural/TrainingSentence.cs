using RhetoricScan.Annotate.Neural;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>A sentence of a treebank, by number.</summary>
/// <param name="Words">The rows of its words.</param>
/// <param name="Frequencies">How often each form stands in the training data.</param>
/// <param name="Tags">Universal tags.</param>
/// <param name="FineTags">Language-specific tags.</param>
/// <param name="Heads">Heads, 0 for the root.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Scheme">Annotation scheme.</param>
internal sealed record TrainingSentence(WordRows[] Words, int[] Frequencies, int[] Tags, int[] FineTags, int[] Heads, int[] Relations, int Scheme)
{
    public int Length => Words.Length;
}
