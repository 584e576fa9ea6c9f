namespace RhetoricScan.Score;

/// <summary>How one body is used in one speech.</summary>
public sealed record BodyUse
{
    /// <summary>Id of the body.</summary>
    public required string Body { get; init; }

    /// <summary>Sentences that mention it.</summary>
    public required int Mentions { get; init; }

    /// <summary>g strict: GUARD sentences on it.</summary>
    public required int Guard { get; init; }

    /// <summary>g wide: GUARD or custodial NORM sentences on it.</summary>
    public required int GuardWide { get; init; }

    /// <summary>d: CONTEST(function) sentences on it or on a child reached by <see cref="Path"/>.</summary>
    public required int Contested { get; init; }

    /// <summary>CONTEST(reform) sentences; shown, never counted as d.</summary>
    public int Reform { get; init; }

    /// <summary>CONTEST(misuse) sentences; shown, never counted as d.</summary>
    public int Misuse { get; init; }

    /// <summary>f: mentions of its function face.</summary>
    public int FunctionMentions { get; init; }

    /// <summary>l: adverse own episodes on it, known by the date and not acknowledged.</summary>
    public int OwnActs { get; init; }

    /// <summary>The path by which a child's contest reached the body (<c>opcw &gt; opcw.iit</c>); empty when direct.</summary>
    public string Path { get; init; } = "";

    /// <summary>Level of appropriation for this body, strict reading.</summary>
    public required int Level { get; init; }

    /// <summary>Level with the wide reading.</summary>
    public required int LevelWide { get; init; }
}
