using System.Text;

namespace RhetoricScan.Text;

/// <summary>Collects names for a <see cref="NameIndex"/>.</summary>
public sealed class NameIndexBuilder
{
    private readonly List<int> starts = [0];
    private char[] text = new char[256];

    /// <summary>Number of names so far.</summary>
    public int Count => starts.Count - 1;

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

    /// <summary>Adds the lines of a text in UTF-8, each ended by a line feed.</summary>
    public void AddLines(ReadOnlySpan<byte> lines)
    {
        Reserve(lines.Length);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            Add(end < 0 ? lines : lines[..end]);
            lines = end < 0 ? [] : lines[(end + 1)..];
        }
    }

    /// <summary>The index of all names added.</summary>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public NameIndex Build() => new(text.AsSpan(0, End).ToArray(), [.. starts]);

    private void Reserve(int letters)
    {
        if (End + letters > text.Length) Array.Resize(ref text, Math.Max(2 * text.Length, End + letters));
    }
}
