using System.Collections.Immutable;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Silence;

/// <summary>How well planted silences are told from natural absences.</summary>
public sealed record SilenceEvaluation
{
    /// <summary>Level at which false discoveries are controlled.</summary>
    public const double Q = .05;

    private const int Permutations = 500;

    /// <summary>A row per topic.</summary>
    public required ImmutableArray<TopicAuc> Topics { get; init; }

    /// <summary>Planted silences.</summary>
    public required int Planted { get; init; }

    /// <summary>Natural absences.</summary>
    public required int Absent { get; init; }

    /// <summary>Planted silences called significant by the primary test after BH.</summary>
    public required int Found { get; init; }

    /// <summary>Natural absences called significant.</summary>
    public required int False { get; init; }

    /// <summary>Mean number of rejections when each speech mentions topics as often as its references do: expected false discoveries.</summary>
    public required double ExpectedFalse { get; init; }

    /// <summary>Mean over topics of the baseline's AUC.</summary>
    public double MacroBaseline => Topics.Average(topic => topic.Baseline);

    /// <summary>Mean over topics of the primary ground's AUC.</summary>
    public double MacroExpectation => Topics.Average(topic => topic.Expectation);

    /// <summary>Mean over topics of the AUC of the primary ground with the own record.</summary>
    public double MacroWithRecord => Topics.Average(topic => topic.WithRecord);

    /// <summary>Share of planted silences found at q = .05.</summary>
    public double Power => Planted == 0 ? 0 : (double)Found / Planted;

    /// <summary>Evaluates judgements.</summary>
    public static SilenceEvaluation Of(IReadOnlyList<SilenceJudgement> judgements, ulong seed)
    {
        var tested = judgements.Where(j => j.P is not null).ToList();
        var adjusted = MultipleTesting.BenjaminiHochberg([.. tested.Select(j => j.P!.Value)]);
        var rejected = tested.Where((_, i) => adjusted[i] <= Q).ToList();
        return new SilenceEvaluation
        {
            Topics = [.. judgements.GroupBy(j => j.Case.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => TopicAuc.Of(group.Key, [.. group]))],
            Planted = judgements.Count(j => j.Case.Planted),
            Absent = judgements.Count(j => !j.Case.Planted),
            Found = rejected.Count(j => j.Case.Planted),
            False = rejected.Count(j => !j.Case.Planted),
            ExpectedFalse = ExpectedRejections([.. tested.Select(j => j.P!.Value)], new SeededRandom(seed)),
        };
    }

    // Under the null a speech is silent with the very probability P(none) that its references give; a mention has p = 1.
    private static double ExpectedRejections(double[] none, SeededRandom random)
    {
        var rejections = 0;
        for (var i = 0; i < Permutations; i++)
        {
            double[] p = [.. none.Select(value => random.NextDouble() < value ? value : 1)];
            rejections += MultipleTesting.BenjaminiHochberg(p).Count(value => value <= Q);
        }
        return (double)rejections / Permutations;
    }
}

/// <summary>Area under the ROC curve by topic: planted silences against natural absences.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Planted">Planted silences.</param>
/// <param name="Absent">Natural absences.</param>
/// <param name="Baseline">Text-free baseline.</param>
/// <param name="Expectation">Primary ground.</param>
/// <param name="WithRecord">Primary ground with the own record.</param>
public sealed record TopicAuc(string Topic, int Planted, int Absent, double Baseline, double Expectation, double WithRecord)
{
    /// <summary>Computes the areas of one topic.</summary>
    public static TopicAuc Of(string topic, IReadOnlyList<SilenceJudgement> judgements)
    {
        double Auc(Func<SilenceJudgement, double> score) => RocAuc.Of(
            [.. judgements.Where(j => j.Case.Planted).Select(score)], [.. judgements.Where(j => !j.Case.Planted).Select(score)]);
        return new TopicAuc(topic, judgements.Count(j => j.Case.Planted), judgements.Count(j => !j.Case.Planted),
            Auc(j => j.Baseline), Auc(j => j.Expectation), Auc(j => j.WithRecord));
    }
}
