using System.Runtime.Intrinsics;

namespace RhetoricScan.Numerics;

/// <summary>Hyperbolic tangent, logistic function and exponential from fused multiply-adds alone: equal bits on every processor.</summary>
internal static class Curves
{
    private const float Saturation = 7.9f;

    /// <summary>tanh by a rational approximation of degree 13 over 6 (as in Eigen); error below 1e-6.</summary>
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-Saturation)), Vector512.Create(Saturation));
        var square = x * x;
        var above = Vector512.FusedMultiplyAdd(square, Vector512.Create(-2.76076847742355e-16f), Vector512.Create(2.00018790482477e-13f));
        above = Vector512.FusedMultiplyAdd(square, above, Vector512.Create(-8.60467152213735e-11f));
        above = Vector512.FusedMultiplyAdd(square, above, Vector512.Create(5.12229709037114e-08f));
        above = Vector512.FusedMultiplyAdd(square, above, Vector512.Create(1.48572235717979e-05f));
        above = Vector512.FusedMultiplyAdd(square, above, Vector512.Create(6.37261928875436e-04f));
        above = Vector512.FusedMultiplyAdd(square, above, Vector512.Create(4.89352455891786e-03f));
        var below = Vector512.FusedMultiplyAdd(square, Vector512.Create(1.19825839466702e-06f), Vector512.Create(1.18534705686654e-04f));
        below = Vector512.FusedMultiplyAdd(square, below, Vector512.Create(2.26843463243900e-03f));
        below = Vector512.FusedMultiplyAdd(square, below, Vector512.Create(4.89352518554385e-03f));
        return above * x / below;
    }

    /// <summary>1 / (1 + exp(-x)).</summary>
    public static Vector512<float> Logistic(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(Tanh(x * 0.5f), Vector512.Create(0.5f), Vector512.Create(0.5f));

    /// <summary>exp(x) for x up to 0, by splitting off powers of two (Cephes); 0 below -87.</summary>
    public static float Exp(float x)
    {
        if (x < -87) return 0;
        var power = MathF.Floor(MathF.FusedMultiplyAdd(x, 1.44269504f, 0.5f));
        var rest = MathF.FusedMultiplyAdd(power, -0.693359375f, x);
        rest = MathF.FusedMultiplyAdd(power, 2.12194440e-4f, rest);
        var y = MathF.FusedMultiplyAdd(1.9875691500e-4f, rest, 1.3981999507e-3f);
        y = MathF.FusedMultiplyAdd(y, rest, 8.3334519073e-3f);
        y = MathF.FusedMultiplyAdd(y, rest, 4.1665795894e-2f);
        y = MathF.FusedMultiplyAdd(y, rest, 1.6666665459e-1f);
        y = MathF.FusedMultiplyAdd(y, rest, 5.0000001201e-1f);
        y = MathF.FusedMultiplyAdd(y, rest * rest, rest + 1);
        return y * BitConverter.Int32BitsToSingle(((int)power + 127) << 23);
    }
}
