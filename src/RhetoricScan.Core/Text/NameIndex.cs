namespace RhetoricScan.Text;

/// <summary>Names with numbers from 0, kept as one text: looking one up makes no string, and loading them makes none. Frozen and thread-safe.</summary>
public sealed class NameIndex
{
    private readonly char[] text;
    private readonly int[] starts;
    private readonly int[] slots;

    /// <summary>Indexes names that stand one behind the other.</summary>
    /// <param name="text">All names.</param>
    /// <param name="starts">Where each name begins, and behind the last where it ends.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    internal NameIndex(char[] text, int[] starts)
    {
        (this.text, this.starts) = (text, starts);
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * Count))];
        for (var number = 0; number < Count; number++)
        {
            ref var slot = ref slots[SlotOf(this[number])];
            if (slot != 0) throw new ArgumentException($"'{this[number]}' comes twice.", nameof(text));
            slot = number + 1;
        }
    }

    /// <summary>Numbers names in their order.</summary>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public static NameIndex Of(IEnumerable<string> names)
    {
        var builder = new NameIndexBuilder();
        foreach (var name in names) builder.Add(name);
        return builder.Build();
    }

    /// <summary>Number of names.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The letters of a name.</summary>
    public ReadOnlySpan<char> this[int number] => text.AsSpan(starts[number]..starts[number + 1]);

    /// <summary>The number of a name; -1 when it isn't among them.</summary>
    public int Find(ReadOnlySpan<char> name) => slots[SlotOf(name)] - 1;

    /// <summary>All names as strings, in the order of their numbers.</summary>
    public IEnumerable<string> Names()
    {
        for (var number = 0; number < Count; number++) yield return this[number].ToString();
    }

    /// <summary>The place of a name, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<char> name)
    {
        var slot = HashOf(name) & (slots.Length - 1);
        while (slots[slot] != 0 && !this[slots[slot] - 1].SequenceEqual(name)) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    /// <summary>FNV-1a over the letters, its upper half mixed into the lower one that chooses the slot.</summary>
    private static int HashOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var letter in name) hash = (hash ^ letter) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
