namespace RhetoricScan.IO.Ingest;

/// <summary>Reads streams whose length nobody promises: standard input, pipes, devices, archive entries.</summary>
internal static class BoundedStream
{
    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="limit">Most bytes it may have.</param>
    /// <exception cref="UserErrorException">It has more (RS1018).</exception>
    public static byte[] ReadAll(Stream stream, string path, long limit)
    {
        using var memory = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (memory.Length + read > limit) throw new UserErrorException(Messages.TooLarge(path, limit));
            memory.Write(buffer, 0, read);
        }
        return memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray();
    }
}
