namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS3001: something that looks like an option and is none.</summary>
    public static Diagnostic OptionUnknown(string option) =>
        new("RS3001", $"'{option}' is no option of this command and no file. See --help for its options.");

    /// <summary>RS3002: an option whose value cannot be understood.</summary>
    public static Diagnostic OptionInvalid(string option, string value, string expected) =>
        new("RS3002", $"{option} says '{value}', which is not {expected}.");

    /// <summary>RS3003: two options that don't go together.</summary>
    public static Diagnostic OptionsClash(string first, string second) =>
        new("RS3003", $"{first} does not go together with {second}. Leave one of them out.");

    /// <summary>RS3004: several formats, or one that is no stream, for one place.</summary>
    public static Diagnostic FormatsNeedFolder(string output) =>
        new("RS3004", $"{output} takes exactly one of the formats csv, json, jsonl. Name a folder with -o for the others.");

    /// <summary>RS3010: a rule id that no rule has.</summary>
    public static Diagnostic RuleUnknown(string id, string known) =>
        new("RS3010", $"There is no rule '{id}'. Rules are: {known}.");
}
