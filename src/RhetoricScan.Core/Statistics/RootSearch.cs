namespace RhetoricScan.Statistics;

/// <summary>One-dimensional searches: where a monotone function is zero, where a unimodal one is greatest.</summary>
public static class RootSearch
{
    private const double Golden = .6180339887498949;

    /// <summary>The root of an increasing function in [<paramref name="low"/>, <paramref name="high"/>], by bisection to the last bit; an end when it lies outside.</summary>
    public static double Increasing(Func<double, double> function, double low, double high)
    {
        for (var i = 0; i < 200; i++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) break;
            if (function(middle) < 0) low = middle; else high = middle;
        }
        return low + ((high - low) / 2);
    }

    /// <summary>The place of the maximum of a unimodal function in [<paramref name="low"/>, <paramref name="high"/>], by golden section.</summary>
    /// <param name="function">The function.</param>
    /// <param name="low">Left end.</param>
    /// <param name="high">Right end.</param>
    /// <param name="tolerance">Width at which the search ends.</param>
    public static double Maximum(Func<double, double> function, double low, double high, double tolerance = 1e-7)
    {
        double left = high - (Golden * (high - low)), right = low + (Golden * (high - low));
        double atLeft = function(left), atRight = function(right);
        while (high - low > tolerance)
        {
            if (atLeft >= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (Golden * (high - low));
                atLeft = function(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (Golden * (high - low));
                atRight = function(right);
            }
        }
        return (low + high) / 2;
    }
}
