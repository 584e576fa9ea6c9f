namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS2001: the folder of reference data is missing.</summary>
    public static Diagnostic ModelsFolderMissing(string folder) =>
        new("RS2001", $"The models folder '{folder}' does not exist. Reinstall the tool, or name a folder with --models or RHETORICSCAN_MODELS.");

    /// <summary>RS2002: a file of reference data is missing.</summary>
    public static Diagnostic ModelFileMissing(string path) =>
        new("RS2002", $"The file '{path}' is missing from the models folder. Reinstall the tool, or copy the file from the shipped models.");

    /// <summary>RS2003: a file can't be read as CSV, YAML or JSON.</summary>
    public static Diagnostic ModelFileUnreadable(string problem) =>
        new("RS2003", $"The file can't be read: {problem} Compare it with a shipped file of the same name.");

    /// <summary>RS2004: a CSV file lacks a column.</summary>
    public static Diagnostic ColumnMissing(string column, string expected) =>
        new("RS2004", $"Column '{column}' is missing. The header should be: {expected}.");

    /// <summary>RS2005: a cell that must be filled is empty.</summary>
    public static Diagnostic ValueMissing(string column) =>
        new("RS2005", $"'{column}' is empty. Fill it in or delete the row.");

    /// <summary>RS2006: a cell holds none of the values it may hold.</summary>
    public static Diagnostic ValueUnknown(string column, string value, string allowed) =>
        new("RS2006", $"'{value}' is no value for '{column}'. Use {allowed}.");

    /// <summary>RS2007: an id occurs twice in one catalogue.</summary>
    public static Diagnostic IdRepeated(string what, string id) =>
        new("RS2007", $"The {what} '{id}' is there twice. Give one of them another id; to replace a shipped row, put yours into an overlay.");

    /// <summary>RS2008: a row points at an id that no catalogue has.</summary>
    public static Diagnostic IdUnknown(string what, string id, string? nearest) =>
        new("RS2008", nearest is null
            ? $"There is no {what} '{id}'. Add it, or correct the spelling."
            : $"There is no {what} '{id}'. Did you mean '{nearest}'?");

    /// <summary>RS2009: a Russian case pattern names a declension class that isn't in the table.</summary>
    public static Diagnostic DeclensionUnknown(string name, string form) =>
        new("RS2009", $"'{form}' asks for the declension class '{name}', which inflection/ru.csv doesn't have. Add the class, or list the forms one by one.");

    /// <summary>RS2030: a file of own rows is missing.</summary>
    public static Diagnostic OverlayMissing(string file) =>
        new("RS2030", $"The file '{file}' does not exist. Check the path given with --actors, --agenda or --ledger.");

    /// <summary>RS2031: a shipped file was changed.</summary>
    public static Diagnostic ModelFileChanged() =>
        new("RS2031", "The file differs from the shipped one. If you meant to change it, keep your rows in an overlay instead; else reinstall the tool.");

    /// <summary>RS2032: a file that wasn't shipped.</summary>
    public static Diagnostic ModelFileAdded() =>
        new("RS2032", "The file was not shipped. Move it out of the models folder and name it with --actors, --agenda or --ledger.");
}
