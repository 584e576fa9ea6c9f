namespace RhetoricScan.Annotate.Perceptron;

/// <summary>
/// The tags of a perceptron tagger, by number. A name is the universal tag and, behind a space, what the parser gains most from: in
/// English and Korean (there the last part only) the language-specific tag, in Russian some features.
/// </summary>
internal sealed class TagSet
{
    private readonly string[] universal;
    private readonly string[] details;
    private readonly int[] classes;

    /// <summary>Takes the names apart.</summary>
    public TagSet(IReadOnlyList<string> names)
    {
        Names = names;
        universal = [.. names.Select(name => name.Split(' ')[0])];
        details = [.. names.Select(name => name.Contains(' ', StringComparison.Ordinal) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "")];
        string[] distinct = [.. universal.Distinct(StringComparer.Ordinal)];
        classes = [.. universal.Select(tag => Array.IndexOf(distinct, tag))];
    }

    /// <summary>The names as in the model file.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A number that tags of the same universal tag share.</summary>
    public int ClassOf(int tag) => classes[tag];

    /// <summary>The universal tag.</summary>
    public string Universal(int tag) => universal[tag];

    /// <summary>The language-specific tag; empty where the set has none.</summary>
    public string Xpos(int tag) => IsFeatures(tag) ? "" : details[tag];

    /// <summary>Features; empty where the set has none.</summary>
    public string Features(int tag) => IsFeatures(tag) ? details[tag] : "";

    private bool IsFeatures(int tag) => details[tag].Contains('=', StringComparison.Ordinal);
}
