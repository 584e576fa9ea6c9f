using System.Security.Cryptography;
using System.Text;

namespace RhetoricScan.IO.Output;

/// <summary>Hashes that name texts, files and settings in result files: SHA-256, lower-case hexadecimal.</summary>
public static class Hashes
{
    /// <summary>The hash of a text in UTF-8.</summary>
    public static string OfText(string text) => OfBytes(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a file's bytes.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
