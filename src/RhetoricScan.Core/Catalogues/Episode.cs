namespace RhetoricScan.Catalogues;

/// <summary>A story of the ledger, made of one or more acts; acknowledgement is judged per episode.</summary>
/// <param name="Id">Stable id (<c>inf-end</c>).</param>
/// <param name="Title">What it is about, in English.</param>
/// <param name="Forms">Words by which a speech refers to the story itself ("Salisbury", "Budapest Memorandum"); <c>*</c> as in other forms.</param>
public sealed record Episode(string Id, string Title, System.Collections.Immutable.ImmutableArray<string> Forms);

/// <summary>What somebody searched for the ledger: an empty stretch is evidence only where it is covered.</summary>
/// <param name="State">State or body whose acts were searched.</param>
/// <param name="Body">Body or instrument.</param>
/// <param name="FromYear">First year searched.</param>
/// <param name="ToYear">Last year searched.</param>
/// <param name="Depth">How it was searched.</param>
/// <param name="Note">What was searched and what is missing.</param>
public sealed record LedgerCoverage(string State, string Body, int FromYear, int ToYear, CoverageDepth Depth, string Note)
{
    /// <summary>Id that stands for all bodies and instruments.</summary>
    public const string AnyBody = "any";
}

/// <summary>How thoroughly a stretch of the ledger was searched.</summary>
public enum CoverageDepth
{
    /// <summary>Only acts that came to mind; nothing follows from a gap.</summary>
    Incidental,

    /// <summary>The main acts were looked for.</summary>
    Main,

    /// <summary>Systematically, from a chronology or voting record.</summary>
    Systematic,
}
