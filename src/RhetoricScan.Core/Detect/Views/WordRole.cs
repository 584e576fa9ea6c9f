namespace RhetoricScan.Detect.Views;

/// <summary>Whom or what a word stands for, seen from the speaker; never which state, leader or bloc it is.</summary>
public enum WordRole : byte
{
    /// <summary>A plain word.</summary>
    None,

    /// <summary>The own side.</summary>
    Own,

    /// <summary>A named actor on another side.</summary>
    Other,

    /// <summary>A real but unnamed actor ("certain states").</summary>
    Vague,

    /// <summary>All of us.</summary>
    Everyone,

    /// <summary>A body or instrument.</summary>
    Body,
}
