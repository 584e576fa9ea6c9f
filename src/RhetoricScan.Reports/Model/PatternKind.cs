namespace RhetoricScan.Reports.Model;

/// <summary>The three patterns; the names in lower case are their keys in the report texts.</summary>
public enum PatternKind
{
    /// <summary>The crisis told as the adversary's doing.</summary>
    Victimization,

    /// <summary>Guardianship of bodies whose function is contested.</summary>
    Appropriation,

    /// <summary>Unexplained absence of core topics.</summary>
    Silence,
}
