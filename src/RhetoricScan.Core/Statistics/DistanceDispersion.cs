namespace RhetoricScan.Statistics;

/// <summary>Dispersion from the distances between neighbouring occurrences, the corpus closed to a ring (Savický and Hlaváčová 2002). The distances add up to the corpus size.</summary>
public static class DistanceDispersion
{
    /// <summary>Average reduced frequency: the frequency of an evenly spread word that covers as much.</summary>
    public static double AverageReducedFrequency(IReadOnlyList<double> distances)
    {
        var even = distances.Sum() / distances.Count;
        return distances.Sum(distance => Math.Min(distance, even)) / even;
    }

    /// <summary>Average waiting time for the next occurrence, tokens.</summary>
    public static double AverageWaitingTime(IReadOnlyList<double> distances) =>
        (1 + (distances.Sum(distance => distance * distance) / distances.Sum())) / 2;

    /// <summary>Average logarithmic distance, base 10.</summary>
    public static double AverageLogarithmicDistance(IReadOnlyList<double> distances) =>
        distances.Sum(distance => distance * Math.Log10(distance)) / distances.Sum();
}
