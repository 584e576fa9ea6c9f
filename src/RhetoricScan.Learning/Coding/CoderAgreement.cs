using System.Globalization;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;

namespace RhetoricScan.Learning.Coding;

/// <summary>How far coders agree on each variable: Krippendorff's alpha with its interval, Cohen's kappa of two, and whether the codes may be called reliable.</summary>
public static class CoderAgreement
{
    private const ulong Seed = 20260316;

    /// <summary>A row for each variable in ordinal order.</summary>
    /// <exception cref="UserErrorException">There are fewer than two coders (RS6203).</exception>
    public static IReadOnlyList<AgreementRow> Of(IReadOnlyList<CodeRow> codes, MeasurementScale scale)
    {
        var coders = codes.Select(code => code.Coder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (coders.Count < 2) throw new UserErrorException(Messages.CodersMissing(coders.Count));
        return [.. codes.GroupBy(code => code.Variable, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group], coders, scale))];
    }

    private static AgreementRow Row(string variable, List<CodeRow> codes, List<string> coders, MeasurementScale scale)
    {
        var units = codes.GroupBy(code => code.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        var values = units.Select(unit => (IReadOnlyList<double>)[.. unit.OrderBy(code => code.Coder, StringComparer.Ordinal).Select(code => code.Value)]).Where(unit => unit.Count > 1).ToList();
        var alpha = KrippendorffAlpha.Of(values, scale);
        var interval = KrippendorffAlpha.Bootstrap(values, scale, Seed);
        return new AgreementRow
        {
            Variable = variable,
            Units = values.Count,
            Prevalence = Number(codes.Count(code => code.Value != 0) / (double)codes.Count),
            Alpha = Number(alpha),
            Low = Number(interval.Low),
            High = Number(interval.High),
            Kappa = Number(Kappa(units, coders)),
            Verdict = Verdict(alpha, values.Count),
        };
    }

    private static string Verdict(double alpha, int units) => alpha switch
    {
        >= KrippendorffAlpha.Reliable => "reliable",
        >= KrippendorffAlpha.Tentative => "tentative",
        double.NaN => units == 0 ? "no unit coded by two" : "codes don't vary",
        _ => "not reliable",
    };

    private static double Kappa(List<IGrouping<string, CodeRow>> units, List<string> coders)
    {
        if (coders.Count != 2) return double.NaN;
        var pairs = units.Select(unit => (First: unit.FirstOrDefault(code => code.Coder == coders[0]), Second: unit.FirstOrDefault(code => code.Coder == coders[1])))
            .Where(pair => pair is { First: not null, Second: not null }).ToList();
        if (pairs.Exists(pair => pair.First!.Value is not (0 or 1) || pair.Second!.Value is not (0 or 1))) return double.NaN;
        return CohenKappa.Of([.. pairs.Select(pair => pair.First!.Value == 1)], [.. pairs.Select(pair => pair.Second!.Value == 1)]).Kappa;
    }

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("0.###", CultureInfo.InvariantCulture);
}
