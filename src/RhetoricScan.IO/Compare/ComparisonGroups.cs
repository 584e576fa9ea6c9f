namespace RhetoricScan.IO.Compare;

/// <summary>Names of groups that no metadata tell.</summary>
public static class ComparisonGroups
{
    /// <summary>The group that holds a whole side.</summary>
    public const string All = "all";

    /// <summary>All groups but one, where one is compared with all others.</summary>
    public const string Others = "(others)";
}
