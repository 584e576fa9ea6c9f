namespace RhetoricScan.IO.Output;

/// <summary>The bodies of a result as rows.</summary>
public static class BodyRows
{
    /// <summary>One row per body named.</summary>
    public static IEnumerable<BodyRow> Of(ScanResult result) => result.Bodies.Select(body => new BodyRow
    {
        Speech = result.Annotated.Speech.Id,
        Body = body.Body,
        Mentions = body.Mentions,
        Guard = body.Guard,
        GuardWide = body.GuardWide,
        Contested = body.Contested,
        Reform = body.Reform,
        Misuse = body.Misuse,
        FunctionMentions = body.FunctionMentions,
        OwnActs = body.OwnActs,
        Path = body.Path,
        Level = body.Level,
        LevelWide = body.LevelWide,
    });
}
