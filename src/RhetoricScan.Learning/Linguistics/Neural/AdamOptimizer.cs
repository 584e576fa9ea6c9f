namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>Adam over all parameters, with the norm of the whole gradient clipped.</summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    public const float Beta1 = 0.9f;
    public const float Beta2 = 0.98f;
    public const float Epsilon = 1e-8f;
    private const double LargestNorm = 5;
    private double power1 = 1;
    private double power2 = 1;

    /// <summary>One step with the gradients gathered since the last.</summary>
    public void Step(float rate)
    {
        power1 *= Beta1;
        power2 *= Beta2;
        var norm = Math.Sqrt(parameters.Sum(parameter => parameter.SquaredNorm()));
        var scale = norm > LargestNorm ? (float)(LargestNorm / norm) : 1;
        foreach (var parameter in parameters) parameter.Step((float)(rate / (1 - power1)), (float)(1 / Math.Sqrt(1 - power2)), scale);
    }
}
