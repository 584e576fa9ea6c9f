namespace RhetoricScan.IO.Output;

/// <summary>Lines of UTF-8 text without decoding them.</summary>
public static class Utf8Lines
{
    /// <summary>The lines of a file, without their ends. A line is valid until the next one is asked for.</summary>
    /// <exception cref="UserErrorException">The file cannot be read (RS1010).</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> OfFile(string path)
    {
        using var stream = Open(path);
        foreach (var line in OfStream(stream)) yield return line;
    }

    /// <summary>The lines of a stream, without their ends. A line is valid until the next one is asked for.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="longest">Bytes of a line that are kept in memory: of a longer line at least one more byte comes, and its rest is passed over.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> OfStream(Stream stream, long longest = long.MaxValue)
    {
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        var passing = false;
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                if (!passing) yield return WithoutReturn(buffer.AsMemory(start, length));
                passing = false;
                start += length + 1;
                continue;
            }
            if (end - start > longest)
            {
                if (!passing) yield return buffer.AsMemory(start, end - start);
                (passing, start) = (true, end);
            }
            (buffer, end) = (WithRoom(buffer, start, end), end - start);
            start = 0;
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }
        if (end > 0 && !passing) yield return WithoutReturn(buffer.AsMemory(0, end));
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.Unreadable(path, e.Message), e);
        }
    }

    private static byte[] WithRoom(byte[] buffer, int start, int end)
    {
        var length = end - start;
        var target = length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, length);
        return target;
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> line) => line.Span is [.., (byte)'\r'] ? line[..^1] : line;
}
