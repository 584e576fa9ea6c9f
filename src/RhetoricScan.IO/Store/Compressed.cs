using System.IO.Compression;

namespace RhetoricScan.IO.Store;

/// <summary>Bytes in Brotli, compressed as a whole.</summary>
internal static class Compressed
{
    private const int Quality = 4;
    private const int Window = 22;

    /// <summary>The compressed bytes of what a function writes.</summary>
    public static byte[] Of(Action<Stream> write)
    {
        using var plain = new MemoryStream();
        write(plain);
        var source = plain.GetBuffer().AsSpan(0, (int)plain.Length);
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(source.Length)];
        return BrotliEncoder.TryCompress(source, target, out var length, Quality, Window) ? target[..length] : throw new InvalidDataException("could not be compressed.");
    }

    /// <summary>A stream of the bytes as they were.</summary>
    public static Stream Read(byte[] compressed) => new BufferedStream(new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress), 1 << 16);
}
