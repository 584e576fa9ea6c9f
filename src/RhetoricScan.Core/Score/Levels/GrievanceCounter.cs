using RhetoricScan.Detect;

namespace RhetoricScan.Score;

/// <summary>Counts the figures of grievance.</summary>
internal static class GrievanceCounter
{
    private const int FewestRowsForConcentration = 10;
    private const int FewestOwnPositives = 50;

    /// <summary>All figures.</summary>
    public static GrievanceFigures Count(ScoringInput input, CountedLabels labels, BlameTargets targets, VictimizationLevel levels)
    {
        var blocs = targets.Blocs();
        double rows = blocs.Sum(bloc => bloc.Rows);
        var harm = input.Clauses.Where(clause => clause is { Sign: < 0, Negated: false }).ToList();
        var agentless = harm.Where(IsAgentless).ToList();
        var (raw, corrected, note) = Responsibility(input, labels);
        return new GrievanceFigures
        {
            BlameShare = Share(labels, CodebookLabel.Blame),
            VictimShare = Share(labels, CodebookLabel.Victim),
            ForcedShare = Share(labels, CodebookLabel.Forced),
            Blocs = blocs,
            Concentration = rows < FewestRowsForConcentration ? null : blocs.Sum(bloc => bloc.Rows * (bloc.Rows - 1.0)) / (rows * (rows - 1)),
            TopShare = rows < VictimizationLevel.FewestRows ? null : blocs[0].Rows / rows,
            ResponsibilityAsymmetry = raw,
            ResponsibilityAsymmetryCorrected = corrected,
            ResponsibilityNote = note,
            HarmClauses = harm.Count,
            AgentlessHarm = agentless.Count,
            AgentlessWhereOwnActed = agentless.Count(clause => OwnActed(clause, input)),
            Harmed = Harmed(levels),
        };
    }

    private static double Share(CountedLabels labels, CodebookLabel label) => labels.Sentences == 0 ? 0 : (double)labels.Count(label) / labels.Sentences;

    private static bool IsAgentless(Clause clause) => clause is { Agent: null, Form: ClauseForm.AgentlessPassive or ClauseForm.AgentlessNominal or ClauseForm.Ergative };

    private static bool OwnActed(Clause clause, ScoringInput input) => input.Episodes.Any(episode =>
        episode is { OwnSide: true, Span: { } span } && span.Overlaps(input.Annotated.Sentences[clause.Sentence].Span));

    private static (double? Raw, double? Corrected, string Note) Responsibility(ScoringInput input, CountedLabels labels)
    {
        int others = labels.Count(CodebookLabel.Blame), own = labels.Count(CodebookLabel.Own);
        var counts = FormattableString.Invariant($"{others} sentences blame others, {own} own up");
        if (others + own < 10) return (null, null, $"not estimable: {counts}");
        var quality = input.Quality.GetValueOrDefault(CodebookLabel.Own);
        if (quality is null or { Recall: 0 } || quality.Positives < FewestOwnPositives)
            return (null, null, $"withheld: {counts}, and the recall of OWN rests on fewer than {FewestOwnPositives} sentences");
        var recall = input.Quality.GetValueOrDefault(CodebookLabel.Blame)?.Recall ?? 1;
        return (Asymmetry(others, own), Asymmetry(others / recall, own / quality.Recall), counts);
    }

    private static double Asymmetry(double others, double own) => (others - own) / (others + own);

    private static string Harmed(VictimizationLevel levels)
    {
        var own = Presence.Of(levels.HarmedOwn) >= Presence.Sure;
        var norm = Presence.Of(levels.HarmedNorm) >= Presence.Sure;
        return (own, norm) switch
        {
            (true, true) => "the own side and the norm it guards",
            (true, false) => "the own side",
            (false, true) => "the norm it guards (the weaker form)",
            _ => "nobody surely enough",
        };
    }
}
