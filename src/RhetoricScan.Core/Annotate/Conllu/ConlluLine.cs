using System.Globalization;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>The ten columns of a token line; empty columns hold <c>_</c>.</summary>
public sealed record ConlluLine
{
    /// <summary>Number (<c>3</c>), range (<c>3-4</c>) or empty node (<c>3.1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>Base form.</summary>
    public string Lemma { get; init; } = "_";

    /// <summary>Universal tag.</summary>
    public string Upos { get; init; } = "_";

    /// <summary>Language-specific tag.</summary>
    public string Xpos { get; init; } = "_";

    /// <summary>Morphological features.</summary>
    public string Features { get; init; } = "_";

    /// <summary>Number of the head, 0 for the root.</summary>
    public string Head { get; init; } = "_";

    /// <summary>Relation to the head.</summary>
    public string Relation { get; init; } = "_";

    /// <summary>Enhanced dependencies.</summary>
    public string Enhanced { get; init; } = "_";

    /// <summary>Anything else.</summary>
    public string Misc { get; init; } = "_";

    /// <summary>True for a syntactic word.</summary>
    public bool IsWord => !Id.AsSpan().ContainsAny('-', '.');

    /// <summary>True for a range of words written as one.</summary>
    public bool IsRange => Id.Contains('-', StringComparison.Ordinal);

    /// <summary>True when a space follows in the text.</summary>
    public bool SpaceAfter => !Misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);

    /// <summary>Number of the head; 0 for the root, -1 where none is given.</summary>
    public int HeadNumber => int.TryParse(Head, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>Last number of a range.</summary>
    public int RangeEnd => int.Parse(Id.AsSpan(Id.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
