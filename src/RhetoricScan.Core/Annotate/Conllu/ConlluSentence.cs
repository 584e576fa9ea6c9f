using System.Collections.Immutable;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>A sentence of a CoNLL-U file with everything that stands there (https://universaldependencies.org/format.html).</summary>
/// <param name="Comments">The lines that begin with <c>#</c>, as they are.</param>
/// <param name="Lines">The token lines in order: words, ranges of words and empty nodes.</param>
/// <param name="FirstLine">Line of the file the sentence begins at, from 1.</param>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluLine> Lines, int FirstLine = 1)
{
    /// <summary>The syntactic words alone.</summary>
    public IEnumerable<ConlluLine> Words => Lines.Where(line => line.IsWord);

    /// <summary>The value of a comment such as <c>text</c> or <c>sent_id</c>; null when there is none.</summary>
    public string? Comment(string name)
    {
        var start = $"# {name} = ";
        return Comments.FirstOrDefault(comment => comment.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
    }

    /// <summary>True when the sentence begins a paragraph or a document.</summary>
    public bool BeginsParagraph => Comments.Any(comment => comment.StartsWith("# newpar", StringComparison.Ordinal) || comment.StartsWith("# newdoc", StringComparison.Ordinal));
}
