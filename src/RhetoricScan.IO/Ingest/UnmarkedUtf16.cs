using System.Text;

namespace RhetoricScan.IO.Ingest;

/// <summary>Tells UTF-16 without a byte order mark: it holds zero bytes (every space is one), and in one of the two orders nearly all characters are of a script that people write.</summary>
internal static class UnmarkedUtf16
{
    private const int Sample = 8192;
    private const double LeastShare = .95;

    /// <summary>The order of the bytes, or null when they are no UTF-16.</summary>
    public static Encoding? Tell(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length & ~1, Sample));
        if (sample.Length < 2 || !sample.Contains((byte)0)) return null;
        var (little, big) = (Plausible(sample, 1), Plausible(sample, 0));
        if (Math.Max(little, big) < LeastShare || little == big) return null;
        return little > big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static double Plausible(ReadOnlySpan<byte> sample, int high)
    {
        var plausible = 0;
        for (var i = 0; i < sample.Length; i += 2)
            if (IsWritten((char)((sample[i + high] << 8) | sample[i + 1 - high]))) plausible++;
        return plausible / (sample.Length / 2.0);
    }

    private static bool IsWritten(char c) => c is '\t' or '\n' or '\r'
        or >= ' ' and <= '~'
        or >= '\u00A0' and <= '\u024F'
        or >= '\u0400' and <= '\u04FF'
        or >= '\u2010' and <= '\u203A'
        or >= '\u3000' and <= '\u30FF'
        or >= '\u4E00' and <= '\u9FFF'
        or >= '\uAC00' and <= '\uD7A3'
        or >= '\uFF01' and <= '\uFF5E';
}
