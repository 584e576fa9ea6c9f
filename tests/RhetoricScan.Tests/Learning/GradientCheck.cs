using NUnit.Framework;
using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Tests.Learning;

/// <summary>Back-propagation against central differences.</summary>
internal static class GradientCheck
{
    private const float Step = 5e-4f;
    private const int EntriesPerMatrix = 3;

    /// <summary>Compares single entries of every matrix, those with the largest gradients.</summary>
    /// <param name="parameters">The matrices under training.</param>
    /// <param name="learn">Gathers the gradients and gives the loss.</param>
    public static void Run(IReadOnlyList<Parameter> parameters, Func<double> learn)
    {
        Loss();
        var analytic = parameters.Select(parameter => parameter.Gradient.Values.ToArray()).ToArray();
        for (var p = 0; p < analytic.Length; p++)
            foreach (var at in Enumerable.Range(0, analytic[p].Length).OrderByDescending(i => Math.Abs(analytic[p][i])).Take(EntriesPerMatrix))
            {
                var (above, below) = (LossAt(p, at, Step), LossAt(p, at, -Step));
                Assert.That((above - below) / (2 * Step), Is.EqualTo(analytic[p][at]).Within(2e-3 + (.05 * Math.Abs(analytic[p][at]))), $"matrix {p}, entry {at}");
            }

        double Loss()
        {
            foreach (var parameter in parameters) parameter.Gradient.Clear();
            return learn();
        }

        double LossAt(int parameter, int at, float change)
        {
            ref var value = ref parameters[parameter].Values.Values[at];
            var before = value;
            value += change;
            var loss = Loss();
            value = before;
            return loss;
        }
    }
}
