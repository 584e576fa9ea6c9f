namespace RhetoricScan.IO.Models;

/// <summary>The lines of a UTF-8 text in memory, one after the other, without their ends (LF or CRLF) and without a byte order mark.</summary>
internal ref struct Utf8Lines(ReadOnlySpan<byte> text)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private ReadOnlySpan<byte> rest = text.StartsWith(Mark) ? text[Mark.Length..] : text;

    /// <summary>The line in front.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Lets <c>foreach</c> go over the lines.</summary>
    public readonly Utf8Lines GetEnumerator() => this;

    /// <summary>Goes to the next line; false behind the last.</summary>
    public bool MoveNext()
    {
        if (rest.IsEmpty) return false;
        var end = rest.IndexOf((byte)'\n');
        Current = (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
        rest = end < 0 ? [] : rest[(end + 1)..];
        return true;
    }
}
