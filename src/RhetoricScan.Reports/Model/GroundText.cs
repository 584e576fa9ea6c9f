using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>The grounds of a silence in words.</summary>
public static class GroundText
{
    /// <summary>Its name.</summary>
    public static string Name(SilenceGround ground, ReportTexts texts) => texts["ground." + ground.Name];

    /// <summary>Whether it speaks for an unexplained absence, against it, or can't tell.</summary>
    public static string Verdict(SilenceGround ground, ReportTexts texts) => texts[$"ground.speaks.{ground.Speaks}"];
}
