namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS6101: no speech is left to compare.</summary>
    public static Diagnostic NothingToCompare(string groups) => new("RS6101", groups.Length == 0
        ? "No speech is left to compare. Widen --since and --until, or scan speeches with dates."
        : $"No speech belongs to {groups}. Check the spelling and --by; compare without --only lists all groups.");

    /// <summary>RS6102: results of different rules, catalogues or models.</summary>
    public static Diagnostic FingerprintsDiffer(string which) =>
        new("RS6102", $"The results were made by different rules, catalogues or models: {which}. Scan again with one version, or add --force to compare them all the same.");

    /// <summary>RS6103: a line of a frequency list without a count.</summary>
    public static Diagnostic FrequencyLineInvalid(string path, int line) =>
        new("RS6103", "The line has no count. Write a word and its count on every line, separated by a tab, comma or semicolon.", path, line);

    /// <summary>RS6104: a corpus without anything to count.</summary>
    public static Diagnostic CorpusEmpty(string which) =>
        new("RS6104", $"The {which} corpus has nothing to count. Check its path, --by and the groups.");

    /// <summary>RS6105: a query for words that can't be understood.</summary>
    public static Diagnostic QueryInvalid(string query, string reason) =>
        new("RS6105", $"The query '{query}' can't be understood: {reason} Write words, /regex/, lemma=impose, pos=VERB, tag=VBN or *, joined on one word by &.");

    /// <summary>RS6106: a layer of annotation that a source doesn't have.</summary>
    public static Diagnostic LayersMissing(string source, string layers) =>
        new("RS6106", $"'{source}' has no annotation for this ({layers}). Scan with --store and a tagging engine, and name the store.", source);

    /// <summary>RS6107: nothing to hold the target against.</summary>
    public static Diagnostic ReferenceMissing() =>
        new("RS6107", "There is no reference corpus. Name one with --reference, or take one group of the target with --by and --group.");

    /// <summary>RS6108: a group in focus that no speech belongs to.</summary>
    public static Diagnostic FocusUnknown(string group) =>
        new("RS6108", $"--focus names '{group}', but no speech that is compared belongs to it. Check the spelling, --by and --only; compare without --focus lists all groups.");
}
