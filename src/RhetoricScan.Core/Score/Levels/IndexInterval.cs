using RhetoricScan.Statistics;

namespace RhetoricScan.Score;

/// <summary>Which kind of interval an index gets.</summary>
internal static class IndexInterval
{
    /// <summary>Blocks of sentences from which the bootstrap is trusted.</summary>
    private const int FewestBlocks = 12;

    /// <summary>Events from which the bootstrap is trusted.</summary>
    private const int FewestEvents = 5;

    /// <summary>True when the text is long and rich enough for the block bootstrap.</summary>
    public static bool CanResample(int sentences, double events) =>
        sentences >= FewestBlocks * BlockBootstrap.BlockLength && events >= FewestEvents;

    /// <summary>A share's interval from counts that cluster: Jeffreys on the effective sample, n / design effect. The events are expected ones, sums of probabilities: few decided sentences can hide many unlikely ones.</summary>
    public static Interval OfShare(double events, double sentences, double designEffect) =>
        sentences == 0 ? new Interval(0, 1) : ProportionInterval.Jeffreys(events / designEffect, sentences / designEffect);

    /// <summary>A rate's interval from counts that cluster, per unit of exposure.</summary>
    public static Interval OfRate(double events, double exposure, double designEffect)
    {
        if (exposure == 0) return new Interval(0, 0);
        var events95 = PoissonRate.Jeffreys(events / designEffect);
        return new Interval(events95.Low * designEffect / exposure, events95.High * designEffect / exposure);
    }

    /// <summary>The interval of a text long and rich enough: blocks drawn anew, each draw with labels drawn from their probabilities. Never below 0.</summary>
    /// <param name="input">The speech and the references that tell how alike neighbouring blocks are.</param>
    /// <param name="index">The index of the drawn sentences.</param>
    public static Interval Resampled(ScoringInput input, Func<int[], SeededRandom, double> index)
    {
        var seed = SeededRandom.SeedOf(input.Annotated.Speech.Body);
        var interval = BlockBootstrap.Percentile(input.Annotated.Sentences.Length, index, seed, input.References.BlockEffect);
        return interval with { Low = Math.Max(0, interval.Low) };
    }

    /// <summary>The interval, widened where it misses the index: label draws centre on expected, not on decided sentences.</summary>
    public static Interval Around(double index, Interval interval) => new(Math.Min(index, interval.Low), Math.Max(index, interval.High));
}
