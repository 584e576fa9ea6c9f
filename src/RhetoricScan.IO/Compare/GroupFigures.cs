using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.IO.Compare;

/// <summary>Values of all measures in a cell, with intervals over its speeches.</summary>
internal static class GroupFigures
{
    /// <summary>Speeches from which on a bootstrap of speeches is drawn.</summary>
    private const int FewestForBootstrap = 8;

    private const int Draws = 2000;

    private static readonly (string Name, int Highest, Func<ComparedSpeech, int> Of)[] Patterns =
    [
        ("victimization", 3, speech => speech.Levels.Victimization),
        ("appropriation", 4, speech => speech.Levels.Appropriation),
        ("silence", 4, speech => speech.Levels.Silence),
    ];

    /// <summary>One row per measure.</summary>
    public static IEnumerable<GroupRow> Of(Cell cell)
    {
        var intervals = cell.Speeches.Length >= FewestForBootstrap ? Bootstrap(cell) : null;
        for (var measure = 0; measure < Measure.All.Length; measure++)
        {
            var value = Pooled(cell.Speeches, measure);
            var (interval, how) = intervals is not null ? (intervals[measure], "bootstrap of speeches") : Jeffreys(cell, measure);
            yield return Row(cell, measure, value, value is null ? null : interval, how);
        }
    }

    /// <summary>How many speeches stand on each level of each pattern.</summary>
    public static IEnumerable<LevelRow> LevelsOf(Cell cell) =>
        from pattern in Patterns
        from level in Enumerable.Range(0, pattern.Highest + 1)
        let speeches = cell.Speeches.Count(speech => pattern.Of(speech) == level)
        select new LevelRow
        {
            Side = CsvText.Safe(cell.Side),
            Group = CsvText.Safe(cell.Group),
            Pattern = pattern.Name,
            Level = level,
            Speeches = speeches,
            Share = Numbers.Text(speeches / (double)cell.Speeches.Length),
        };

    private static double? Pooled(IEnumerable<ComparedSpeech> speeches, int measure)
    {
        var (numerator, denominator) = Sums(speeches, measure);
        return denominator > 0 ? numerator / denominator : null;
    }

    private static (double Numerator, double Denominator) Sums(IEnumerable<ComparedSpeech> speeches, int measure)
    {
        var (numerator, denominator) = (0.0, 0.0);
        foreach (var speech in speeches)
        {
            if (speech.Parts[measure] is not var (up, down)) continue;
            numerator += up;
            denominator += down;
        }
        return (numerator, denominator);
    }

    /// <summary>Percentile intervals of all measures from the same resampled speeches.</summary>
    private static Interval?[] Bootstrap(Cell cell)
    {
        var random = new SeededRandom(SeededRandom.SeedOf($"compare|{cell.Side}|{cell.Group}|interval"));
        var parts = cell.Speeches.Select(PartsOf).ToArray();
        var draws = Measure.All.Select(_ => new List<double>(Draws)).ToArray();
        var sums = new double[2 * draws.Length];
        for (var i = 0; i < Draws; i++)
        {
            Array.Clear(sums);
            for (var j = 0; j < parts.Length; j++) Add(parts[random.Next(parts.Length)], sums);
            for (var measure = 0; measure < draws.Length; measure++)
                if (sums[(2 * measure) + 1] > 0) draws[measure].Add(sums[2 * measure] / sums[(2 * measure) + 1]);
        }
        return [.. draws.Select(Percentile)];
    }

    /// <summary>Numerators and denominators of all measures in turn, 0 where the speech has none.</summary>
    private static double[] PartsOf(ComparedSpeech speech) => [.. speech.Parts.SelectMany(part => part is var (up, down) ? new[] { up, down } : [0, 0])];

    private static void Add(double[] parts, double[] sums)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += parts[i];
    }

    private static Interval? Percentile(List<double> values)
    {
        if (values.Count == 0) return null;
        values.Sort();
        return new Interval(Quantiles.OfSorted(values, .025), Quantiles.OfSorted(values, .975));
    }

    private static (Interval? Interval, string How) Jeffreys(Cell cell, int measure)
    {
        if (!Measure.All[measure].IsShare) return (null, "");
        var (events, units) = Sums(cell.Speeches, measure);
        return units > 0 ? (ProportionInterval.Jeffreys(events, units), "Jeffreys") : (null, "");
    }

    private static GroupRow Row(Cell cell, int measure, double? value, Interval? interval, string how) => new()
    {
        Side = CsvText.Safe(cell.Side),
        Group = CsvText.Safe(cell.Group),
        Speeches = cell.Speeches.Length,
        Sentences = cell.Speeches.Sum(speech => speech.Sentences),
        Tokens = cell.Tokens,
        Measure = Measure.All[measure].Name,
        Unit = Measure.All[measure].Unit,
        Value = Numbers.Text(value),
        Low = Numbers.Text(interval?.Low),
        High = Numbers.Text(interval?.High),
        Interval = interval is null ? "" : how,
    };
}
