using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>What is known of each word beside its form: its role, the cues it belongs to, its part in a clause. Never an identity.</summary>
internal static class WordSigns
{
    /// <summary>The signs of the first words of a sentence, each list without repetitions.</summary>
    public static List<string>[] Of(SentenceView view, int words)
    {
        var signs = new List<string>[words];
        for (var i = 0; i < words; i++)
        {
            signs[i] = [];
            if (Roles.At(view, i) is { } role) signs[i].Add("role." + role);
        }
        foreach (var hit in view.Cues) AddCue(signs, hit);
        foreach (var clause in view.Clauses) AddClause(signs, view, clause);
        return signs;
    }

    private static void AddCue(List<string>[] signs, Cues.CueHit hit)
    {
        var strength = $"cue.{hit.Cue.Label}.{hit.Cue.Strength}";
        var rule = "rule." + hit.Cue.Rule;
        for (var i = hit.FirstWord; i < Math.Min(hit.EndWord, signs.Length); i++)
        {
            Add(signs[i], strength);
            Add(signs[i], rule);
        }
    }

    private static void AddClause(List<string>[] signs, SentenceView view, Clause clause)
    {
        var act = clause.FailedDuty ? "failed" : clause.Sign < 0 ? "harm" : clause.Sign > 0 ? "help" : "act";
        Mark(signs, view, clause.ActSpan, clause.Negated ? $"act.{act}.not" : $"act.{act}");
        if (clause.Agent is { } agent) Mark(signs, view, agent.Span, $"agent.{act}.{agent.Side}");
        if (clause.Patient is { } patient) Mark(signs, view, patient.Span, $"patient.{act}.{patient.Side}");
    }

    private static void Mark(List<string>[] signs, SentenceView view, TextSpan span, string sign)
    {
        for (var i = 0; i < signs.Length; i++)
            if (span.Overlaps(view.Words[i].Span)) Add(signs[i], sign);
    }

    private static void Add(List<string> signs, string sign)
    {
        if (!signs.Contains(sign)) signs.Add(sign);
    }
}
