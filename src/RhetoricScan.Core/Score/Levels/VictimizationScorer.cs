using System.Collections.Immutable;
using RhetoricScan.Detect;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>Victimization: level, grievance density with interval, score.</summary>
internal static class VictimizationScorer
{
    /// <summary>Scores the pattern.</summary>
    public static PatternScore Score(ScoringInput input, CountedLabels labels, VictimizationLevel levels, GrievanceFigures figures, ConductFigures conduct, MatchedReference? reference)
    {
        var events = Enumerable.Range(0, labels.Sentences).Count(s => labels.Grievance(s) >= LabelScores.Decision);
        var index = labels.Sentences == 0 ? 0 : (double)events / labels.Sentences;
        var interval = IndexInterval.Around(index, Interval(input, labels, events));
        var level = levels.At(Presence.Sure);
        var borderline = levels.At(Presence.Open) > level;
        var score = new PatternScore
        {
            Level = level,
            Borderline = borderline,
            LevelWithoutStrongest = Math.Min(level, levels.WithoutStrongest()),
            Index = index,
            IndexLow = interval.Low,
            IndexHigh = interval.High,
            Deciding = level > 0 || borderline ? levels.Deciding(level) : [],
            Notes = Notes(level, figures, conduct),
        };
        return reference is null ? score : reference.Rank(score, window => window.GrievanceDensity);
    }

    private static Interval Interval(ScoringInput input, CountedLabels labels, int events)
    {
        if (!IndexInterval.CanResample(labels.Sentences, events))
            return IndexInterval.OfShare(Enumerable.Range(0, labels.Sentences).Sum(labels.Grievance), labels.Sentences, input.References.Clustering);
        var interval = IndexInterval.Resampled(input, (drawn, random) => drawn.Count(sentence => random.NextDouble() < labels.Grievance(sentence)) / (double)drawn.Length);
        return interval with { High = Math.Min(1, interval.High) };
    }

    private static ImmutableArray<string> Notes(int level, GrievanceFigures figures, ConductFigures conduct)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (level >= 1) notes.Add($"Told as harmed: {figures.Harmed}.");
        var rows = figures.Blocs.Sum(bloc => bloc.Rows);
        if (level >= 2 && rows < VictimizationLevel.FewRows) notes.Add(FormattableString.Invariant($"few: the concentration rests on {rows} rows of blame."));
        if (level == 2 && !conduct.Assessable) notes.Add($"The level is capped at 2: omission of own conduct is not assessable, {conduct.Why}.");
        if (level >= 1) notes.Add("Neither level nor score says whether the grievance is true.");
        return notes.ToImmutable();
    }
}
