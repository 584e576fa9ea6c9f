using System.Collections.Immutable;

namespace RhetoricScan.Catalogues;

/// <summary>A treaty, organ, regime or process, as a node of a tree with two faces: the norm and its independent function.</summary>
public sealed record Body
{
    /// <summary>Stable id in lower case (<c>opcw.iit</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Kind as in the catalogue (treaty, organ, mechanism, regime, process, agreement, principle ...).</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the parent in the tree; null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>What a speech praises when it praises the norm, in English; empty when it has none.</summary>
    public string NormObject { get; init; } = "";

    /// <summary>What is undercut when its independence is contested (inspections, findings, votes), in English; empty when it has none.</summary>
    public string Function { get; init; } = "";

    /// <summary>Display name by language.</summary>
    public required ImmutableSortedDictionary<string, string> Names { get; init; }
}

/// <summary>One written form by which a body is named.</summary>
public sealed record BodyName
{
    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>Language of the form.</summary>
    public required string Language { get; init; }

    /// <summary>The form as written; <c>*</c> at the end of a word stands for any ending.</summary>
    public required string Form { get; init; }

    /// <summary>Which face the form shows by itself.</summary>
    public required BodyFace Face { get; init; }

    /// <summary>True when the case of letters matters.</summary>
    public bool CaseSensitive { get; init; }

    /// <summary>True for a longer phrase that contains a form and doesn't mean the body; it blocks the match.</summary>
    public bool Exclusion { get; init; }

    /// <summary>When the form counts.</summary>
    public FormCondition Condition { get; init; } = FormCondition.None;
}

/// <summary>The two faces of a body.</summary>
public enum BodyFace
{
    /// <summary>The form alone doesn't tell ("the IAEA").</summary>
    Either,

    /// <summary>The norm object: treaty, charter, cornerstone.</summary>
    Norm,

    /// <summary>The verification, attribution or decision function: inspection, finding, report, resolution, panel.</summary>
    Function,
}
