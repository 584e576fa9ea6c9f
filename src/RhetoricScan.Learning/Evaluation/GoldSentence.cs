using System.Collections.Immutable;

namespace RhetoricScan.Learning.Evaluation;

/// <summary>A sentence of a gold set: where it stands and how many of its coders gave each label.</summary>
/// <param name="Corpus">Folder of the corpus.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Offset">First code point in the file.</param>
/// <param name="Length">Number of code points; 0 when <paramref name="Text"/> tells.</param>
/// <param name="Text">The sentence with collapsed white space; empty when the length tells.</param>
/// <param name="Shares">Per label the share of coders that gave it, 0 to 1.</param>
public sealed record GoldSentence(string Corpus, string Document, int Offset, int Length, string Text, ImmutableArray<double> Shares)
{
    /// <summary>Corpus and document.</summary>
    public string DocumentKey => $"{Corpus}/{Document}";
}
