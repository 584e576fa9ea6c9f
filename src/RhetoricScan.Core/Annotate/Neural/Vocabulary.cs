namespace RhetoricScan.Annotate.Neural;

/// <summary>Names with numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers;

    /// <summary>Numbers the names in their order from 0.</summary>
    public Vocabulary(IReadOnlyList<string> names)
    {
        Names = names;
        numbers = names.Select((name, i) => KeyValuePair.Create(name, i)).ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    public int Count => Names.Count;

    /// <summary>The number of a name; 0 for names it doesn't know.</summary>
    public int NumberOf(string name) => numbers.GetValueOrDefault(name, 0);
}
