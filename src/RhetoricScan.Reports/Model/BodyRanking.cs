using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>The order in which reports show bodies: by level, then by how much they are used.</summary>
public static class BodyRanking
{
    /// <summary>All bodies of a result, the telling ones first.</summary>
    public static IReadOnlyList<BodyUse> Of(ScanResult result) => [.. result.Bodies
        .OrderByDescending(body => body.Level).ThenByDescending(body => body.LevelWide)
        .ThenByDescending(body => body.GuardWide + body.Contested).ThenByDescending(body => body.Mentions)
        .ThenBy(body => body.Body, StringComparer.Ordinal)];

    /// <summary>True when the body is guarded or contested in any way, beyond being named.</summary>
    public static bool IsUsed(BodyUse body) => body.GuardWide + body.Contested + body.Reform + body.Misuse > 0;
}
