using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Neural;

/// <summary>Names with numbers, of which number 0 stands for all others.</summary>
/// <param name="names">The names in the order of their numbers.</param>
internal sealed class Vocabulary(NameIndex names)
{
    private string[]? strings;

    /// <summary>Numbers the names in their order from 0.</summary>
    public Vocabulary(IEnumerable<string> names)
        : this(NameIndex.Of(names))
    {
    }

    /// <summary>The names as strings, made when they are first asked for.</summary>
    public IReadOnlyList<string> Names => LazyInitializer.EnsureInitialized(ref strings, () => [.. Index.Names()]);

    public NameIndex Index { get; } = names;

    public int Count => Index.Count;

    /// <summary>The number of a name; 0 for names it doesn't know.</summary>
    public int NumberOf(ReadOnlySpan<char> name) => Math.Max(0, Index.Find(name));
}
