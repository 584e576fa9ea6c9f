using System.Text;

namespace RhetoricScan.IO.Ingest;

/// <summary>Bytes to text: by byte order mark, else strict UTF-8, else by the encoding the user named.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Decodes a whole file; lone surrogates become U+FFFD, with a warning.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="warnings">Receives warnings.</param>
    /// <exception cref="UserErrorException">The bytes are no valid text (RS1003).</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, ICollection<Diagnostic> warnings) =>
        Repair(DecodeRaw(bytes, path), path, warnings);

    /// <summary>Replaces lone surrogates by U+FFFD, with a warning.</summary>
    public static string Repair(string text, string path, ICollection<Diagnostic> warnings)
    {
        var broken = CountLoneSurrogates(text);
        if (broken == 0) return text;
        warnings.Add(Messages.LoneSurrogates(path, broken));
        return string.Create(text.Length, text, ReplaceLoneSurrogates);
    }

    private static string DecodeRaw(ReadOnlySpan<byte> bytes, string path)
    {
        foreach (var (mark, encoding) in Marks)
            if (bytes.StartsWith(mark)) return encoding.GetString(bytes[mark.Length..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UserErrorException(Messages.EncodingUnknown(path, e.Index), e);
        }
    }

    private static int CountLoneSurrogates(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (IsPair(text, i)) i++;
            else count++;
        }
        return count;
    }

    private static void ReplaceLoneSurrogates(Span<char> target, string text)
    {
        text.CopyTo(target);
        for (var i = 0; i < target.Length; i++)
        {
            if (!char.IsSurrogate(target[i])) continue;
            if (IsPair(text, i)) i++;
            else target[i] = '\uFFFD';
        }
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
