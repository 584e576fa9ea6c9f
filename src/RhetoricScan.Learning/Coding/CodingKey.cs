using System.Globalization;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Learning.Coding;

/// <summary>The key to a coding sheet: where each unit stands.</summary>
public static class CodingKey
{
    /// <summary>The codes with the places of their units.</summary>
    /// <param name="codes">Codes by unit.</param>
    /// <param name="path">The key that was exported with the sheet.</param>
    /// <exception cref="UserErrorException">The key is missing (RS1001), is none (RS6201), or doesn't know a unit (RS6206).</exception>
    public static IReadOnlyList<CodeRow> Join(IReadOnlyList<CodeRow> codes, string path)
    {
        var places = Read(path);
        var unknown = codes.Select(code => code.Unit).Distinct(StringComparer.Ordinal).Where(unit => !places.ContainsKey(unit)).Select(unit => Messages.UnitNotInKey(path, unit)).ToList();
        return unknown.Count == 0 ? [.. codes.Select(code => At(places[code.Unit], code))] : throw new UserErrorException(unknown);
    }

    private static SortedDictionary<string, SortedDictionary<string, string>> Read(string path)
    {
        var places = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (_, fields) in SheetRows.Read(path))
            places[fields.TryGetValue("unit", out var unit) && fields.ContainsKey("speech") ? unit : throw new UserErrorException(Messages.SheetWithoutUnits(path))] = fields;
        return places;
    }

    private static CodeRow At(SortedDictionary<string, string> place, CodeRow code) => code with { Speech = place["speech"], Start = Offset(place, "start"), End = Offset(place, "end") };

    private static int? Offset(SortedDictionary<string, string> place, string column) =>
        int.TryParse(place.GetValueOrDefault(column), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;
}
