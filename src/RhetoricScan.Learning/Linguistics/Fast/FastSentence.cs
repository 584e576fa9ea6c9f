using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>A sentence of a treebank for the perceptrons.</summary>
/// <param name="Words">The words.</param>
/// <param name="Tags">Gold tags by number.</param>
/// <param name="Heads">Heads by word from 1, 0 for the root; entry 0 is the root's and -1.</param>
/// <param name="Labels">Relations by number and by word from 1.</param>
/// <param name="SchemeMark">Stands for its annotation scheme; 0 where there is but one.</param>
internal sealed record FastSentence(WordHashes[] Words, int[] Tags, int[] Heads, int[] Labels, ulong SchemeMark);
