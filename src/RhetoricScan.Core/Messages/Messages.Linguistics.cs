namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS5001: a line of a CoNLL-U file has not ten columns.</summary>
    public static Diagnostic ConlluColumns(int found) =>
        new("RS5001", $"A token line needs 10 columns parted by tabs, this one has {found}. Check that the file is CoNLL-U and that no editor replaced its tabs.");

    /// <summary>RS5002: foreign annotation and text part ways.</summary>
    public static Diagnostic AnnotationMismatch(string form, int offset, string text) =>
        new("RS5002", $"The word '{form}' does not match the text at offset {offset}, which goes on '{text}'. Annotate exactly the text that is scanned.");

    /// <summary>RS5003: a model file is damaged or of another version.</summary>
    public static Diagnostic ModelFileInvalid(string problem) =>
        new("RS5003", $"The model file can't be used: {problem} Reinstall the tool, or train the model with this version.");

    /// <summary>RS5004: no such engine.</summary>
    public static Diagnostic EngineUnknown(string engine) =>
        new("RS5004", $"There is no engine '{engine}'. Use neural, fast or lexicon.");

    /// <summary>RS5005: a tree of a CoNLL-U file is none.</summary>
    public static Diagnostic TreeInvalid(string problem) =>
        new("RS5005", $"The heads of this sentence form no tree: {problem} Correct column 7.");

    /// <summary>RS5006: foreign annotation lacks a speech.</summary>
    public static Diagnostic AnnotationMissing(string id) =>
        new("RS5006", $"There is no annotation of '{id}'. Put '# newdoc id = {id}' before its first sentence, or use a file without such lines for a single speech.");

    /// <summary>RS5007: no model for a language.</summary>
    public static Diagnostic LanguageWithoutModel(string language) =>
        new("RS5007", $"There is no model for the language '{language}'. Use en, ru or ko.");

    /// <summary>RS5009: an engine that gives no tags and trees to measure.</summary>
    public static Diagnostic EngineWithoutTrees(string engine) =>
        new("RS5009", $"The engine '{engine}' gives words and sentences only. Measure 'neural' or 'fast'.");

    /// <summary>RS5008: an annotator that this build lacks.</summary>
    public static Diagnostic AnnotatorNotBuilt(string name) =>
        new("RS5008", $"This build has no annotator '{name}'. Build the tool with 'dotnet build src/RhetoricScan.Cli -p:EnableCatalyst=true', which needs the packages Catalyst and Catalyst.Models.*, or leave --annotator out.");

    /// <summary>RS5010: a scheme of annotation that the model doesn't know.</summary>
    public static Diagnostic SchemeUnknown(string scheme, IReadOnlyList<string> known) => new("RS5010", known.Count == 0
        ? $"There is no annotation scheme '{scheme}': what annotates here follows a single one. Leave --scheme out."
        : $"There is no annotation scheme '{scheme}'. The model has: {string.Join(", ", known)}; without --scheme it follows {known[0]}.");

    /// <summary>RS5011: the name of a treebank file doesn't say its scheme.</summary>
    public static Diagnostic TreebankUnnamed(string file) =>
        new("RS5011", $"The name of '{file}' says no annotation scheme. With --schemes, name files like ko_gsd-train.conllu: language, treebank, part.");
}
