using System.Text;
using UtfUnknown;

namespace RhetoricScan.IO.Ingest;

/// <summary>Bytes to text: by the encoding the user named, else by byte order mark, else strict UTF-8, else a guess that is said.</summary>
/// <param name="named">Name of an encoding that overrules everything but a byte order mark; null for none.</param>
public sealed class TextDecoder(string? named = null)
{
    private const float LeastConfidence = .5f;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    private readonly Encoding? _named = named is null ? null : Find(named);

    /// <summary>Decodes a whole file; lone surrogates become U+FFFD, with a warning.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="path">Its name for messages.</param>
    /// <param name="warnings">Receives warnings.</param>
    /// <exception cref="UserErrorException">The bytes are no text in any encoding that could be told (RS1003).</exception>
    public string Decode(byte[] bytes, string path, ICollection<Diagnostic> warnings) => LoneSurrogates.Repair(DecodeRaw(bytes, path, warnings), path, warnings);

    private string DecodeRaw(byte[] bytes, string path, ICollection<Diagnostic> warnings)
    {
        foreach (var (mark, encoding) in Marks)
            if (bytes.AsSpan().StartsWith(mark)) return encoding.GetString(bytes.AsSpan(mark.Length));
        if (_named is not null) return _named.GetString(bytes);
        if (UnmarkedUtf16(bytes) is { } utf16) return Guessed(utf16, bytes, path, warnings);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return Guess(bytes) is { } guess ? Guessed(guess, bytes, path, warnings) : throw new UserErrorException(Messages.EncodingUnknown(path, e.Index), e);
        }
    }

    private static string Guessed(Encoding encoding, byte[] bytes, string path, ICollection<Diagnostic> warnings)
    {
        var text = encoding.GetString(bytes);
        var broken = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (broken >= 0) throw new UserErrorException(Messages.EncodingUnknown(path, broken));
        warnings.Add(Messages.EncodingGuessed(path, encoding.WebName));
        return text;
    }

    /// <summary>UTF-16 shows by zero bytes on one side only.</summary>
    private static Encoding? UnmarkedUtf16(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length & ~1, 4096));
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var many = Math.Max(2, sample.Length / 20);
        if (odd > many && even == 0) return Encoding.Unicode;
        return even > many && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? Guess(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var best = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (best?.EncodingName is null || best.Confidence < LeastConfidence) return null;
        return best.EncodingName is "iso-8859-1" or "iso-8859-15" ? Encoding.GetEncoding(1252) : best.Encoding;
    }

    private static Encoding Find(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException e)
        {
            throw new UserErrorException(Messages.OptionInvalid("--encoding", name, "the name of an encoding, such as utf-8, windows-1251, koi8-r or euc-kr"), e);
        }
    }
}
