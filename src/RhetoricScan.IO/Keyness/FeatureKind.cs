namespace RhetoricScan.IO.Keyness;

/// <summary>What is counted.</summary>
public enum FeatureKind
{
    /// <summary>Words in lower case; numbers and marks are left out.</summary>
    Words,

    /// <summary>Base forms of words.</summary>
    Lemmas,

    /// <summary>Neighbouring words of a sentence.</summary>
    NGrams,

    /// <summary>Actors named.</summary>
    Actors,

    /// <summary>Acts of clauses.</summary>
    Acts,
}
