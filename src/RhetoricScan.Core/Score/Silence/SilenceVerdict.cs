namespace RhetoricScan.Score;

/// <summary>Level and status of one topic.</summary>
internal static class SilenceVerdict
{
    /// <summary>Sentences on sibling topics that make an absence stand out.</summary>
    public const int FewestSiblings = 3;

    /// <summary>Own acts on the silent topic that make a silence interested.</summary>
    public const int FewestOwnActs = 2;

    /// <summary>0 covered; 1 absent; 2 absent, core and siblings raised; 3 and significant; 4 level 2 or 3 with own acts on the topic.</summary>
    public static int Level(TopicFinding finding, bool significant, int siblings, int ownActs)
    {
        if (!finding.Absent) return 0;
        if (!finding.Confirmatory || siblings < FewestSiblings) return 1;
        if (ownActs >= FewestOwnActs) return 4;
        return significant ? 3 : 2;
    }

    /// <summary>What can be said.</summary>
    public static SilenceStatus Status(TopicFinding finding, int level, bool significant, bool testable)
    {
        if (!finding.Absent) return finding.Hollow ? SilenceStatus.Hollow : IsUnderCovered(finding) ? SilenceStatus.UnderCovered : SilenceStatus.Covered;
        if (level == 4) return SilenceStatus.Interested;
        if (significant) return SilenceStatus.Silent;
        return testable ? SilenceStatus.Absent : SilenceStatus.NotTestable;
    }

    // Descriptive: fewer sentences than the class or the matched speeches make likely.
    private static bool IsUnderCovered(TopicFinding finding) =>
        finding.Contrast.P <= Expectation.Significant || finding.TokenLevel?.P <= Expectation.Significant;
}
