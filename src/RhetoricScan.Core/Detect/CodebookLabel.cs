namespace RhetoricScan.Detect;

/// <summary>The seven labels of the codebook; a sentence may bear several.</summary>
public enum CodebookLabel
{
    /// <summary>Attributes harm, wrongdoing, a breach, hostile intent or a deterioration to an identifiable other actor.</summary>
    Blame,

    /// <summary>Portrays the own side as harmed, threatened, discriminated against, encircled or unjustly treated.</summary>
    Victim,

    /// <summary>Presents an act of the own side as compelled, defensive, a response, without alternative.</summary>
    Forced,

    /// <summary>Acknowledges fault or responsibility of the own side.</summary>
    Own,

    /// <summary>Claims that the own side upholds, complies with, supports or champions a multilateral norm or institution.</summary>
    Guard,

    /// <summary>Invokes such a norm or body approvingly or as obligation.</summary>
    Norm,

    /// <summary>Contests a body's, process's or finding's independence, mandate, legitimacy or effectiveness.</summary>
    Contest,
}
