namespace RhetoricScan.Score;

/// <summary>Computes levels, scores and figures of one speech from its rows; a pure function.</summary>
public static class SpeechScorer
{
    /// <summary>Scores a speech.</summary>
    public static SpeechScores Score(ScoringInput input)
    {
        var labels = new CountedLabels(input);
        var draw = new ReferenceDraw(input);
        var reference = MatchedReference.For(input, draw);
        var conduct = OwnConduct.Of(input);
        var targets = new BlameTargets(input, labels);
        var victimization = new VictimizationLevel(input, labels, targets, conduct);
        var grievance = GrievanceCounter.Count(input, labels, targets, victimization);
        var counts = new BodyCounts(input, labels);
        var appropriation = new AppropriationLevel(input, labels, counts);
        var (silence, topics, record) = SilenceScorer.Score(input, draw, reference);
        return new SpeechScores(
            VictimizationScorer.Score(input, labels, victimization, grievance, conduct, reference),
            AppropriationScorer.Score(input, counts, appropriation, reference),
            silence, topics, AppropriationScorer.Rows(counts, appropriation),
            new SpeechFigures { Grievance = grievance, Conduct = conduct, BaseRates = reference?.BaseRates(), OwnRecord = record });
    }
}
