using System.Globalization;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.Learning.Coding;

/// <summary>Brings filled-in sheets back: one file for each coder, or a table of codes that was imported before.</summary>
public static class CodedSheets
{
    private static readonly string[] NoVariables = ["unit", "before", "text", "note"];

    /// <summary>All codes, by file, line and column. A coder's name is the file's name without extension.</summary>
    /// <exception cref="UserErrorException">A file is missing or isn't a sheet (RS6201), or codes can't be read (RS6202); all mistakes are named.</exception>
    public static IReadOnlyList<CodeRow> Read(IEnumerable<string> paths)
    {
        var problems = new List<Diagnostic>();
        var codes = paths.SelectMany(path => ReadFile(path, problems)).ToList();
        return problems.Count == 0 ? codes : throw new UserErrorException(problems);
    }

    private static List<CodeRow> ReadFile(string path, List<Diagnostic> problems)
    {
        var codes = new List<CodeRow>();
        var coder = Path.GetFileNameWithoutExtension(path);
        foreach (var (line, fields) in SheetRows.Read(path))
        {
            if (!fields.TryGetValue("unit", out var unit))
            {
                problems.Add(Messages.SheetWithoutUnits(path));
                break;
            }
            if (fields.TryGetValue("coder", out var name) && fields.TryGetValue("variable", out var variable)) Add(name, variable, fields.GetValueOrDefault("value", ""));
            else foreach (var (column, cell) in fields.Where(field => !NoVariables.Contains(field.Key))) Add(coder, column.ToUpperInvariant(), cell);

            void Add(string by, string about, string cell)
            {
                if (cell.Trim() == "-") return;
                if (Code(cell.Trim()) is { } value) codes.Add(new CodeRow { Unit = unit, Coder = by, Variable = about, Value = value });
                else problems.Add(Messages.CodeUnknown(path, line, about, cell));
            }
        }
        return codes;
    }

    private static double? Code(string cell) => cell.ToLowerInvariant() switch
    {
        "" => 0,
        "x" or "yes" or "y" => 1,
        "no" or "n" => 0,
        var text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
