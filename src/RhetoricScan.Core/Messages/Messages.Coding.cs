namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS6201: a sheet without units.</summary>
    public static Diagnostic SheetWithoutUnits(string path) =>
        new("RS6201", "The sheet has no column 'unit', so its codes belong to nothing. Use a sheet that 'coding export' wrote.", path);

    /// <summary>RS6202: a code that is no number.</summary>
    public static Diagnostic CodeUnknown(string path, int line, string column, string value) =>
        new("RS6202", $"'{value}' in column '{column}' is no code. Write a number, x or yes for given, nothing for not given, - for a unit you left out.", path, line);

    /// <summary>RS6203: one coder alone.</summary>
    public static Diagnostic CodersMissing(int coders) =>
        new("RS6203", $"Agreement needs the sheets of two coders or more; there are {coders.ToString(System.Globalization.CultureInfo.InvariantCulture)}. Name each coder's file.");

    /// <summary>RS6205: a unit coded twice by one coder.</summary>
    public static Diagnostic CodedTwice(string path, int line, string unit, string coder, string column) =>
        new("RS6205", $"The coder '{coder}' has coded unit '{unit}' on '{column}' already. Keep one row for a unit, and name each coder's file once.", path, line);

    /// <summary>RS6206: a unit that the key doesn't know.</summary>
    public static Diagnostic UnitNotInKey(string path, string unit) =>
        new("RS6206", $"The key has no unit '{unit}'. Use the key that 'coding export' wrote with the sheet.", path);

    /// <summary>RS6204: gold records that can't be read.</summary>
    public static Diagnostic GoldUnreadable(string path, string reason) =>
        new("RS6204", $"The gold records can't be read: {reason} They are a JSON list of events with text, source and target.", path);
}
