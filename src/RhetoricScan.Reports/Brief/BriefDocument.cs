using System.Collections.Immutable;

namespace RhetoricScan.Reports.Brief;

/// <summary>A brief as content, before it becomes Markdown or a Word document: one page of findings and an annex of tables.</summary>
public sealed record BriefDocument
{
    /// <summary>Language, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Who spoke, when, where, how long.</summary>
    public required string Line { get; init; }

    /// <summary>One finding per pattern.</summary>
    public required ImmutableArray<BriefFinding> Findings { get; init; }

    /// <summary>Heading of the gaps.</summary>
    public required string UntestedTitle { get; init; }

    /// <summary>What could not be tested.</summary>
    public required ImmutableArray<string> Untested { get; init; }

    /// <summary>What the brief must not be taken for.</summary>
    public required string Caution { get; init; }

    /// <summary>Text, tool and rules behind the figures.</summary>
    public required string Source { get; init; }

    /// <summary>Heading of the annex.</summary>
    public required string AnnexTitle { get; init; }

    /// <summary>Tables behind the findings.</summary>
    public required ImmutableArray<BriefTable> Annex { get; init; }
}

/// <summary>One finding.</summary>
/// <param name="Heading">Pattern and level.</param>
/// <param name="Score">The score with its interval and reference, or that there is none.</param>
/// <param name="Statement">What was found, in counts.</param>
/// <param name="Quotes">The words it rests on, with where they stand.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record BriefFinding(string Heading, string Score, string Statement, ImmutableArray<BriefQuote> Quotes, string Against);

/// <summary>A quotation.</summary>
/// <param name="Words">The words of the speech.</param>
/// <param name="Where">Sentence and rule.</param>
public sealed record BriefQuote(string Words, string Where);

/// <summary>A table of the annex.</summary>
/// <param name="Title">Title.</param>
/// <param name="Head">Names of the columns.</param>
/// <param name="Rows">Cells by row.</param>
public sealed record BriefTable(string Title, ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows);
