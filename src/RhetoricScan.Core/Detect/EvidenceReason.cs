using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect;

/// <summary>Says in one sentence why a row is there.</summary>
internal static class EvidenceReason
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["own"] = "the own side",
        ["other"] = "another side",
        ["something"] = "something",
        ["somebody"] = "somebody",
        ["harm"] = "harms",
        ["help"] = "helps",
        ["failed"] = "fails in a duty to",
        ["act"] = "acts on",
        ["vague"] = "an actor without a name",
        ["all"] = "everyone",
        ["body"] = "a body or treaty",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why a rule gives a row: its clause, or the words that are its cue.</summary>
    public static string Of(SentenceView view, Rule rule, RuleHit hit) => hit.Clause is { } clause
        ? $"{Capital(NameOf(rule))}: {Roles(view, clause)}."
        : $"{Capital(NameOf(rule))}: the words '{In(view, hit.Span)}' are a cue for it.";

    /// <summary>Why the learned model alone gives a row.</summary>
    public static string Of(double confidence, ImmutableArray<EvidenceClue> clues)
    {
        var chance = confidence.ToString("0.00", CultureInfo.InvariantCulture);
        if (clues.IsEmpty) return $"No fixed phrase, and no single word stands out; the learned model gives {chance}.";
        var groups = clues.GroupBy(clue => clue.Kind).Select(kind => $"{GroupName(kind.Key)}: {string.Join(", ", kind.Select(Said))}");
        return $"No fixed phrase; the learned model gives {chance}, mostly for {string.Join("; ", groups)}.";
    }

    /// <summary>The name of a rule in plain words.</summary>
    public static string NameOf(Rule rule) => rule.Name.Replace('-', ' ');

    private static string GroupName(EvidenceClueKind kind) => kind switch
    {
        EvidenceClueKind.Word => "words",
        EvidenceClueKind.Actors => "actors",
        _ => "rule hints",
    };

    private static string Said(EvidenceClue clue) => clue.Kind switch
    {
        EvidenceClueKind.Word => $"'{clue.Value}'",
        EvidenceClueKind.Actors => string.Join(' ', clue.Value.Split('.').Select(part => Words[part])),
        _ => NameOf(RuleCatalogue.Find(clue.Value)!),
    };

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));

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
