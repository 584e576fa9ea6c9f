using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>Appropriation: levels of bodies and speech, index with interval, score. The ledger enters levels, never index or score.</summary>
internal static class AppropriationScorer
{
    /// <summary>Agreement of the level with coders is below .667 (models/README.md), so it ships with a warning.</summary>
    private const string Experimental = "The level of appropriation is experimental: on 54 coded speeches it agrees too little with the coders to be relied upon alone.";

    /// <summary>Tokens the index is given per.</summary>
    public const double PerTokens = 1000;

    /// <summary>Scores the pattern.</summary>
    public static PatternScore Score(ScoringInput input, BodyCounts counts, AppropriationLevel levels, MatchedReference? reference)
    {
        var thousands = input.Annotated.TokenCount / PerTokens;
        double events = counts.Bodies.Values.Sum(body => Math.Min(BodySentences.Decided(body.Guard), BodySentences.Decided(body.Contested)));
        var index = thousands == 0 ? 0 : events / thousands;
        var interval = IndexInterval.Around(index, Interval(input, counts, events, thousands));
        var level = levels.Speech(wide: false, Presence.Sure);
        var borderline = levels.Speech(wide: false, Presence.Open) > level;
        var score = new PatternScore
        {
            Level = level,
            Borderline = borderline,
            LevelWithoutStrongest = Math.Min(level, levels.WithoutStrongest()),
            Index = index,
            IndexLow = interval.Low,
            IndexHigh = interval.High,
            Deciding = levels.Deciding(borderline ? Presence.Open : Presence.Sure),
            Notes = Notes(level, levels.Speech(wide: true, Presence.Sure)),
        };
        return reference is null ? score : reference.Rank(score, window => window.AppropriationIndex);
    }

    /// <summary>A row per body.</summary>
    public static ImmutableArray<BodyUse> Rows(BodyCounts counts, AppropriationLevel levels) => [.. counts.Bodies.Select(pair => new BodyUse
    {
        Body = pair.Key,
        Mentions = pair.Value.Mentioned.Count,
        Guard = BodySentences.Decided(pair.Value.Guard),
        GuardWide = BodySentences.Decided(pair.Value.GuardWide),
        Contested = BodySentences.Decided(pair.Value.Contested),
        Reform = pair.Value.Reform.Count,
        Misuse = pair.Value.Misuse.Count,
        FunctionMentions = pair.Value.FunctionMentions,
        OwnActs = levels.OwnActs(pair.Key),
        Path = string.Join("; ", pair.Value.Paths),
        Level = levels.Of(pair.Key, wide: false, Presence.Sure),
        LevelWide = levels.Of(pair.Key, wide: true, Presence.Sure),
    })];

    private static ImmutableArray<string> Notes(int strict, int wide) => strict == wide ? [Experimental]
        : [Experimental, FormattableString.Invariant($"Read widely, with custodial invocations of norms as guarding, the level is {wide}.")];

    private static Interval Interval(ScoringInput input, BodyCounts counts, double events, double thousands)
    {
        var sentences = input.Annotated.Sentences.Length;
        if (!IndexInterval.CanResample(sentences, events))
            return IndexInterval.OfRate(counts.Bodies.Values.Sum(body => Math.Min(body.Guard.Values.Sum(), body.Contested.Values.Sum())), thousands, input.References.Clustering);
        var bodies = counts.Bodies.Values.Where(body => body.Guard.Count > 0 && body.Contested.Count > 0).ToList();
        var tokens = input.Annotated.Sentences.Select(sentence => (double)sentence.Tokens.Length).ToArray();
        return IndexInterval.Resampled(input, (drawn, random) => Drawn(drawn, random, bodies, tokens));
    }

    // A sentence that guards several bodies does so with one draw, likewise for contesting.
    private static double Drawn(int[] drawn, SeededRandom random, List<BodySentences> bodies, double[] tokens)
    {
        var guard = new int[bodies.Count];
        var contest = new int[bodies.Count];
        var size = 0.0;
        foreach (var sentence in drawn)
        {
            size += tokens[sentence];
            double guards = random.NextDouble(), contests = random.NextDouble();
            for (var i = 0; i < bodies.Count; i++)
            {
                if (guards < bodies[i].Guard.GetValueOrDefault(sentence)) guard[i]++;
                if (contests < bodies[i].Contested.GetValueOrDefault(sentence)) contest[i]++;
            }
        }
        var events = guard.Zip(contest, Math.Min).Sum();
        return size == 0 ? 0 : events / (size / PerTokens);
    }
}
