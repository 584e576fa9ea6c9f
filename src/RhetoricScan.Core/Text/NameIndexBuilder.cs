using System.Text;

namespace RhetoricScan.Text;

/// <summary>Collects names for one <see cref="NameIndex"/>.</summary>
/// <param name="letters">About how many letters will come.</param>
public sealed class NameIndexBuilder(int letters = 256)
{
    private readonly List<int> starts = [0];
    private char[] text = new char[letters];

    private int End => starts[^1];

    /// <summary>Adds a name.</summary>
    public void Add(ReadOnlySpan<char> name)
    {
        Reserve(name.Length);
        name.CopyTo(text.AsSpan(End));
        starts.Add(End + name.Length);
    }

    /// <summary>Adds a name in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> name)
    {
        Reserve(name.Length);
        starts.Add(End + Encoding.UTF8.GetChars(name, text.AsSpan(End)));
    }

    /// <summary>Adds the parts of a text in UTF-8; behind the last a separator may stand.</summary>
    public void AddAll(ReadOnlySpan<byte> names, byte separator)
    {
        Reserve(names.Length);
        while (!names.IsEmpty)
        {
            var end = names.IndexOf(separator);
            Add(end < 0 ? names : names[..end]);
            names = end < 0 ? [] : names[(end + 1)..];
        }
    }

    /// <summary>The index of all names added; it takes the builder's text over, to which nothing may be added any more.</summary>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public NameIndex Build() => new(text, [.. starts]);

    private void Reserve(int letters)
    {
        if (End + letters > text.Length) Array.Resize(ref text, Math.Max(2 * text.Length, End + letters));
    }
}
