using System.Globalization;

namespace RhetoricScan.Reports.Model;

/// <summary>Numbers as people read them; result files carry six digits, reports what the data bear.</summary>
public static class Figures
{
    /// <summary>A share as whole percent, without the sign.</summary>
    public static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A score of 0 to 100 as a whole number.</summary>
    public static string Whole(double score) => score.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A figure with one digit at most.</summary>
    public static string Tenths(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A small figure with two digits at most.</summary>
    public static string Small(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A probability: two digits, three below .10, "&lt; .001" below that; a dash for none.</summary>
    public static string P(double? p) => p switch
    {
        null => "–",
        < .001 => "< .001",
        < .1 => p.Value.ToString(".000", CultureInfo.InvariantCulture),
        >= .995 => "1",
        _ => p.Value.ToString(".00", CultureInfo.InvariantCulture),
    };
}
