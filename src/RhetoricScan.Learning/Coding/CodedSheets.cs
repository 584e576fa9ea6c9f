using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Learning.Coding;

/// <summary>Brings filled-in sheets back: one file for each coder, or a table of codes that was imported before.</summary>
public static class CodedSheets
{
    private static readonly string[] NoVariables = ["unit", "before", "text", "note"];

    /// <summary>
    /// All codes, by file, line and column. A coder's name is the file's name without extension, with its folder before it where names repeat.
    /// An empty cell of a label means not given; an empty cell of any other column means not coded.
    /// </summary>
    /// <exception cref="UserErrorException">A file is missing or isn't a sheet (RS6201), codes can't be read (RS6202) or are given twice (RS6205); all mistakes are named.</exception>
    public static IReadOnlyList<CodeRow> Read(IEnumerable<string> paths)
    {
        var problems = new List<Diagnostic>();
        var known = new HashSet<(string Unit, string Coder, string Variable)>();
        var codes = new List<CodeRow>();
        foreach (var (path, coder) in Coders([.. paths])) ReadFile(path, coder, problems, known, codes);
        return problems.Count == 0 ? codes : throw new UserErrorException(problems);
    }

    private static IEnumerable<(string Path, string Coder)> Coders(IReadOnlyList<string> paths)
    {
        var repeated = paths.CountBy(Name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return paths.Select(path => (path, repeated.Contains(Name(path)) ? $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Name(path)}" : Name(path)));

        static string Name(string path) => Path.GetFileNameWithoutExtension(path);
    }

    private static void ReadFile(string path, string coder, List<Diagnostic> problems, HashSet<(string Unit, string Coder, string Variable)> known, List<CodeRow> codes)
    {
        foreach (var (line, fields) in SheetRows.Read(path))
        {
            if (!fields.TryGetValue("unit", out var unit))
            {
                problems.Add(Messages.SheetWithoutUnits(path));
                return;
            }
            foreach (var (by, about, cell) in Cells(fields, coder).Where(cell => !IsLeftOut(cell.Variable, cell.Code)))
            {
                if (!known.Add((unit, by, about)))
                {
                    problems.Add(Messages.CodedTwice(path, line, unit, by, about));
                    return;
                }
                if (Code(cell) is { } value) codes.Add(new CodeRow { Unit = unit, Coder = by, Variable = about, Value = value });
                else problems.Add(Messages.CodeUnknown(path, line, about, cell));
            }
        }
    }

    private static IEnumerable<(string Coder, string Variable, string Code)> Cells(SortedDictionary<string, string> fields, string coder) =>
        fields.TryGetValue("coder", out var name) && fields.TryGetValue("variable", out var variable)
            ? [(name, variable.ToUpperInvariant(), fields.GetValueOrDefault("value", "").Trim())]
            : fields.Where(field => !NoVariables.Contains(field.Key)).Select(field => (coder, field.Key.ToUpperInvariant(), field.Value.Trim()));

    private static bool IsLeftOut(string variable, string cell) => cell == "-" || (cell.Length == 0 && !LabelNames.All.Contains(variable));

    private static double? Code(string cell) => cell.ToLowerInvariant() switch
    {
        "" => 0,
        "x" or "yes" or "y" => 1,
        "no" or "n" => 0,
        var text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
