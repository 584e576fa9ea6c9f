namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS4001: the output folder or file cannot be written.</summary>
    public static Diagnostic OutputNotWritable(string path, string reason) =>
        new("RS4001", $"'{path}' cannot be written: {reason} Name another place with -o.");

    /// <summary>RS4002: a file name would lead out of the output folder.</summary>
    public static Diagnostic OutsideOutputFolder(string name, string folder) =>
        new("RS4002", $"'{name}' would lie outside '{folder}'. Give the speech an id without '..' or a leading '/'.");

    /// <summary>RS4003: a line of a results file that is no record.</summary>
    public static Diagnostic ResultInvalid(string path, int line, string reason) =>
        new("RS4003", $"The line is no record of results: {reason} Scan again, or cut the file before the last speech record.", path, line);

    /// <summary>RS4004: a record that stands apart from its speech.</summary>
    public static Diagnostic ResultOutOfOrder(string path, int line, string speech) =>
        new("RS4004", $"The record belongs to '{speech}', whose speech record does not stand before it. Keep the records of a speech together.", path, line);

    /// <summary>RS4005: a store of results that another version wrote.</summary>
    public static Diagnostic StoreVersion(string path, long found, long expected) =>
        new("RS4005", string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The store has schema version {found}; this version of the tool reads {expected}. Name a new file with --store and scan again."), path);

    /// <summary>RS4006: a file that is no store of results, or a damaged one.</summary>
    public static Diagnostic StoreUnreadable(string path, string reason) =>
        new("RS4006", $"The store of results cannot be used: {reason} Name another file with --store.", path);

    /// <summary>RS4008: tables would replace the results of a scan.</summary>
    public static Diagnostic FolderHoldsResults(string path) =>
        new("RS4008", $"'{path}' holds results of a scan, which the tables would replace. Name another folder with -o.", path);

    /// <summary>RS4009: a table that no sheet of a workbook can hold.</summary>
    public static Diagnostic TooManyRows(string table, int most) =>
        new("RS4009", string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The table '{table}' has more than {most} rows, which no sheet of a workbook can hold. Use --format csv or parquet."));

    /// <summary>RS4010: results to merge that different rules, catalogues or models made.</summary>
    public static Diagnostic MergeFingerprints(string first, string firstFingerprint, string second, string secondFingerprint) =>
        new("RS4010", $"'{first}' and '{second}' were made by different rules, catalogues or models ({firstFingerprint}, {secondFingerprint}). Scan one of them again.", second);

    /// <summary>RS4011: two results of one speech that differ.</summary>
    public static Diagnostic MergeConflict(string speech, string first, string second) =>
        new("RS4011", $"The results of '{speech}' in '{first}' and '{second}' differ, though the same version made them: text or metadata must differ. Give one of them another id, or scan them alike.", second);

    /// <summary>RS4012: writing broke off, because of a full disk or a reader that went away.</summary>
    public static Diagnostic OutputBroken(string reason) =>
        new("RS4012", $"Reading or writing broke off ({reason.TrimEnd('.')}). The results of this run are not complete. Make room or name another place, and run again.");

    /// <summary>RS4013: results to merge that were made with different models or settings.</summary>
    public static Diagnostic MergeManifests(string first, string second, string what) => new("RS4013", first == second
        ? $"'{first}' holds results of runs with different '{what}'. Scan all its speeches again with one setting into a new store, and merge that."
        : $"'{first}' and '{second}' were made with different '{what}', as their manifests say. Scan one of them again.", second);

    /// <summary>RS4007: neither a results folder, nor a file of results, nor a store.</summary>
    public static Diagnostic NoResults(string path) =>
        new("RS4007", $"'{path}' holds no results. Give a folder written by scan -o, a results.jsonl, or a store written by scan --store.", path);
}
