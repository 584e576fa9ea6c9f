using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Rules;

/// <summary>One way in which a sentence shows a label: what it looks for, why that matters, and the code that looks. Stateless and thread-safe.</summary>
/// <param name="id">Stable id (<c>VIC101</c>).</param>
/// <param name="name">Speaking name in lower case with hyphens.</param>
/// <param name="label">The label it speaks for.</param>
public abstract class Rule(string id, string name, CodebookLabel label)
{
    /// <summary>Stable id (<c>VIC101</c>): VIC victimization, APP appropriation, LBL what only the learned model sees.</summary>
    public string Id { get; } = id;

    /// <summary>Speaking name.</summary>
    public string Name { get; } = name;

    /// <summary>The label it speaks for.</summary>
    public CodebookLabel Label { get; } = label;

    /// <summary>What it detects, one sentence.</summary>
    public abstract string Detects { get; }

    /// <summary>Why it matters rhetorically, one or two sentences.</summary>
    public abstract string Why { get; }

    /// <summary>The literature it rests on.</summary>
    public abstract string Reference { get; }

    /// <summary>A sentence it must find, written for this purpose.</summary>
    public abstract string Example { get; }

    /// <summary>A sentence that looks like it and isn't, with the reason.</summary>
    public abstract string CounterExample { get; }

    /// <summary>Where the sentence shows it; nothing when it doesn't.</summary>
    public abstract IEnumerable<RuleHit> Apply(SentenceView sentence);
}
