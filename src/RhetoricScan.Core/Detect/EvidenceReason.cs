using System.Collections.Frozen;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect;

/// <summary>Says in one sentence why a row is there.</summary>
internal static class EvidenceReason
{
    private const int Words = 4;
    private static readonly FrozenSet<string> BodyKinds = FrozenSet.ToFrozenSet(
        ["treaty", "organ", "court", "mechanism", "process", "instrument", "regime", "agreement", "principle", "forgan", "fcourt", "fmechanism", "fprocess", "finstrument", "fregime", "ftreaty"],
        StringComparer.Ordinal);

    public static string Of(SentenceView view, Rule rule, RuleHit hit) => hit.Clause is { } clause
        ? $"{rule.Name}: {Roles(view, clause)}."
        : $"{rule.Name}: the words '{In(view, hit.Span)}' are a cue for it.";

    /// <summary>The words behind the strongest features of the model, shortened to what a reader can find in the sentence.</summary>
    public static IEnumerable<string> Heaviest(IEnumerable<KeyValuePair<string, double>> reasons) => reasons
        .Where(reason => reason.Key.StartsWith("w:", StringComparison.Ordinal) && reason.Key[2..].Split('_').Any(word => word.Length > 3))
        .Take(Words)
        .Select(reason => "'" + string.Join(' ', reason.Key[2..].Split('_').Select(Readable)) + "'");

    /// <summary>What a mask stands for, in brackets; the word itself otherwise.</summary>
    private static string Readable(string word) => word switch
    {
        "xown" => "[own side]",
        "xother" => "[another actor]",
        "xvague" => "[unnamed actor]",
        "xall" => "[all of us]",
        "xname" => "[name]",
        "xrare" => "[rare word]",
        ['x', .. var kind] when word.Length > 5 && BodyKinds.Contains(kind) => "[body]",
        _ => word,
    };

    private static string Roles(SentenceView view, Clause clause)
    {
        var agent = clause.Agent is { } who ? $"'{In(view, who.Span)}' ({SideName(who.Side)})" : "nobody named";
        var patient = clause.Patient is { } whom ? $", done to '{In(view, whom.Span)}' ({SideName(whom.Side)})" : "";
        var act = clause.FailedDuty ? $"duty or help not done: '{In(view, clause.ActSpan)}'" : $"'{In(view, clause.ActSpan)}'";
        return $"{act} by {agent}{patient}";
    }

    private static string SideName(Side side) => side switch { Side.Own => "own side", Side.Other => "another side", _ => "no known side" };

    private static string In(SentenceView view, TextSpan span)
    {
        var start = Math.Clamp(span.Start - view.Sentence.Span.Start, 0, view.Text.Length);
        var end = Math.Clamp(span.End - view.Sentence.Span.Start, start, view.Text.Length);
        return string.Join(' ', view.Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
