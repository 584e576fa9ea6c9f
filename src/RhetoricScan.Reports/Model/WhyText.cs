using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Text;

namespace RhetoricScan.Reports.Model;

/// <summary>Why a row of evidence is there, in the report's language; in English it is what the scan itself says.</summary>
public static class WhyText
{
    /// <summary>The sentence.</summary>
    public static string Of(Evidence row, ScanResult result, ReportTexts texts)
    {
        if (RuleCatalogue.Find(row.Rule) is not { } rule) return VisibleText.OneLine(row.Why);
        if (rule is LearnedLabel) return Learned(row, texts);
        var name = Capital(texts["rule." + rule.Id]);
        return row.Clause is { } clause ? OfClause(name, clause, row, result, texts) : texts.Say("why.cue", name, Words(row.Span, row, result));
    }

    private static string OfClause(string name, Clause clause, Evidence row, ScanResult result, ReportTexts texts)
    {
        var act = texts.Say(clause.FailedDuty ? "why.duty" : "why.act", Words(clause.ActSpan, row, result));
        var agent = clause.Agent is { } who ? Someone(who, row, result, texts) : texts["why.nobody"];
        return clause.Patient is { } whom
            ? texts.Say("why.clause.patient", name, act, agent, Someone(whom, row, result, texts))
            : texts.Say("why.clause", name, act, agent);
    }

    private static string Someone(Participant participant, Evidence row, ScanResult result, ReportTexts texts) =>
        texts.Say("why.someone", Words(participant.Span, row, result), texts[$"side.{participant.Side}"]);

    private static string Learned(Evidence row, ReportTexts texts)
    {
        var chance = row.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        if (row.Clues.IsEmpty) return texts.Say("why.learned.none", chance);
        var kinds = row.Clues.GroupBy(clue => clue.Kind).Select(kind => texts.Say($"why.{kind.Key}", string.Join(", ", kind.Select(clue => Said(clue, texts)))));
        return texts.Say("why.learned", chance, string.Join("; ", kinds));
    }

    private static string Said(EvidenceClue clue, ReportTexts texts) => (clue.Kind, clue.Value.Split('.')) switch
    {
        (EvidenceClueKind.Word, _) => $"'{VisibleText.OneLine(clue.Value)}'",
        (EvidenceClueKind.Rule, _) => texts["rule." + clue.Value],
        (_, [var agent, var act, var patient]) => texts.Say("clue.clause", texts["clue." + agent], texts["clue." + act], texts["clue." + patient]),
        _ => texts["clue." + clue.Value],
    };

    /// <summary>Words of the row's sentence on one line.</summary>
    private static string Words(TextSpan span, Evidence row, ScanResult result)
    {
        var sentence = result.Annotated.Sentences[row.Sentence].Span;
        var start = Math.Clamp(span.Start, sentence.Start, sentence.End);
        return VisibleText.OneLine(result.Annotated.TextOf(new TextSpan(start, Math.Clamp(span.End, start, sentence.End))));
    }

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
}
