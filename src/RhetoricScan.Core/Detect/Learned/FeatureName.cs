using System.Runtime.CompilerServices;

namespace RhetoricScan.Detect.Learned;

/// <summary>The name of a feature, put together of parts (<c>$"w:{word}"</c>) in the buffer of its bag.</summary>
[InterpolatedStringHandler]
public readonly ref struct FeatureName
{
    private readonly Buffer buffer;

    /// <summary>Begins a name; the compiler calls it.</summary>
    /// <param name="literalLength">Letters outside the braces.</param>
    /// <param name="formattedCount">Number of braces.</param>
    /// <param name="bag">Takes the feature.</param>
    public FeatureName(int literalLength, int formattedCount, FeatureBag bag)
    {
        buffer = bag.Name;
        buffer.Length = 0;
    }

    internal ReadOnlySpan<char> Written => buffer.Letters.AsSpan(0, buffer.Length);

    /// <summary>Writes letters outside the braces.</summary>
    public void AppendLiteral(string value) => Append(value);

    /// <summary>Writes a text.</summary>
    public void AppendFormatted(ReadOnlySpan<char> value) => Append(value);

    /// <summary>Writes a text.</summary>
    public void AppendFormatted(string? value) => Append(value);

    /// <summary>Writes the name of a value.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => Append(Enum.GetName(value));

    private void Append(ReadOnlySpan<char> text)
    {
        if (buffer.Length + text.Length > buffer.Letters.Length) Array.Resize(ref buffer.Letters, Math.Max(2 * buffer.Letters.Length, buffer.Length + text.Length));
        text.CopyTo(buffer.Letters.AsSpan(buffer.Length));
        buffer.Length += text.Length;
    }

    /// <summary>Where names are written.</summary>
    internal sealed class Buffer
    {
        public char[] Letters = new char[64];

        public int Length;
    }
}
