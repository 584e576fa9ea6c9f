using System.Collections.Immutable;
using RhetoricScan.Detect;

namespace RhetoricScan.Learning.Labels;

/// <summary>A coded sentence as a stand-off record: where it stands, what it hashes to, who gave it which codes. It holds no text.</summary>
/// <param name="Corpus">Folder of the corpus.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Offset">First code point in the file.</param>
/// <param name="Length">Number of code points; 0 when only the text of the sentence was recorded.</param>
/// <param name="Hash">First 16 hexadecimal digits of the SHA-256 of the sentence in UTF-8; empty when not recorded.</param>
/// <param name="Kind">How it was sampled: <c>random</c>, or enriched by which cue.</param>
/// <param name="Votes">One per coder.</param>
public sealed record LabelledSentence(string Corpus, string Document, int Offset, int Length, string Hash, string Kind, ImmutableArray<CoderVote> Votes)
{
    /// <summary>Corpus and document.</summary>
    public string DocumentKey => $"{Corpus}/{Document}";

    /// <summary>True for a sentence drawn at random.</summary>
    public bool IsRandom => Kind == "random";

    /// <summary>The share of coders that gave a label, 0 to 1.</summary>
    public double ShareOf(CodebookLabel label) => Votes.Count(vote => vote.Gives(label)) / (double)Math.Max(1, Votes.Length);
}
