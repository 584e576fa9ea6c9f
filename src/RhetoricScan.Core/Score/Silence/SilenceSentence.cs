using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>Says in one plain sentence which ground speaks for an unexplained absence and which doesn't.</summary>
internal static class SilenceSentence
{
    /// <summary>The sentence of a topic.</summary>
    public static string Of(TopicFinding finding, SilenceStatus status, ImmutableArray<SilenceGround> grounds, int formsSearched)
    {
        var name = finding.Topic.Names.GetValueOrDefault("en", finding.Topic.Id);
        if (!finding.Absent) return Covered(name, finding, status);
        var opening = FormattableString.Invariant($"'{name}' is not mentioned ({formsSearched} forms searched)");
        var speaking = grounds.Where(ground => ground.Speaks == true).Select(Clause).ToList();
        var against = grounds.Where(ground => ground.Speaks == false).Select(Clause).ToList();
        var open = grounds.Where(ground => ground.Speaks is null && ground.P is not null).Select(Clause).ToList();
        var parts = new List<string> { opening };
        if (speaking.Count > 0) parts.Add($"for an unexplained absence speaks: {string.Join(", ", speaking)}");
        if (against.Count > 0) parts.Add($"against it: {string.Join(", ", against)}");
        if (open.Count > 0) parts.Add($"unable to tell: {string.Join(", ", open)}");
        parts.Add(Ending(finding, status));
        return string.Join("; ", parts) + ".";
    }

    private static string Covered(string name, TopicFinding finding, SilenceStatus status)
    {
        var sentences = finding.Sentences.Length == 1 ? "1 sentence" : FormattableString.Invariant($"{finding.Sentences.Length} sentences");
        return status switch
        {
            SilenceStatus.Hollow => $"'{name}' is mentioned in {sentences}, but its norm is not.",
            SilenceStatus.UnderCovered => $"'{name}' is mentioned in {sentences}, less than expected.",
            _ => $"'{name}' is mentioned in {sentences}.",
        };
    }

    private static string Clause(SilenceGround ground) => ground.Name switch
    {
        "declared" => $"the agenda ({Cut(ground.Detail, ':')})",
        "own-record" => $"the own record ({ground.Detail})",
        "contrast" => $"the contrast with its class ({Cut(ground.Detail, ';')})",
        "expectation" => $"comparable earlier speeches ({Cut(ground.Detail, '[')})",
        _ => $"the token count ({ground.Detail})",
    };

    private static string Cut(string detail, char at) => detail.IndexOf(at, StringComparison.Ordinal) is >= 0 and var end ? detail[..end].TrimEnd() : detail;

    private static string Ending(TopicFinding finding, SilenceStatus status) => status switch
    {
        SilenceStatus.Interested => FormattableString.Invariant(
            $"the own side has {finding.OwnActs.Length} known acts on it, unmentioned; whether that is intended the tool can't judge"),
        SilenceStatus.Silent => "the absence is significant",
        SilenceStatus.NotTestable => "not testable: even silence could not have been significant",
        _ => "the absence is not significant",
    };
}
