using System.Text;
using UtfUnknown;

namespace RhetoricScan.IO.Ingest;

/// <summary>Bytes to text: by the encoding the user named, else by byte order mark, else strict UTF-8, else a guess that is said.</summary>
/// <param name="named">Name of an encoding that overrules everything but a byte order mark; null for none.</param>
public sealed class TextDecoder(string? named = null)
{
    private const float LeastConfidence = .5f;
    private const double MostlyAscii = .03;
    private const int LargestSample = 1 << 20;
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
    /// <param name="declared">Name of the encoding that the file itself declares; believed where the bytes are no UTF-8 and fit it.</param>
    /// <exception cref="UserErrorException">The bytes are no text in any encoding that could be told (RS1003).</exception>
    public string Decode(byte[] bytes, string path, ICollection<Diagnostic> warnings, string? declared = null) =>
        LoneSurrogates.Repair(DecodeRaw(bytes, path, warnings, declared), path, warnings);

    private string DecodeRaw(byte[] bytes, string path, ICollection<Diagnostic> warnings, string? declared)
    {
        foreach (var (mark, encoding) in Marks)
            if (bytes.AsSpan().StartsWith(mark)) return encoding.GetString(bytes.AsSpan(mark.Length));
        if (_named is not null) return _named.GetString(bytes);
        if (UnmarkedUtf16.Tell(bytes) is { } utf16) return Guessed(utf16, bytes, path, warnings);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            if (Declared(bytes, declared) is { } text) return text;
            return Guess(bytes) is { } guess ? Guessed(guess, bytes, path, warnings) : throw new UserErrorException(Messages.EncodingUnknown(path, e.Index), e);
        }
    }

    private static string? Declared(byte[] bytes, string? name)
    {
        if (name is null) return null;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var text = CodePage(Encoding.GetEncoding(name).CodePage).GetString(bytes);
            return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
        }
        catch (ArgumentException)
        {
            return null;
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

    private static Encoding? Guess(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (ShareOfHighBytes(bytes) < MostlyAscii) return CodePage(1252);
        var best = CharsetDetector.DetectFromBytes(bytes.AsSpan(0, Math.Min(bytes.Length, LargestSample)).ToArray()).Detected;
        if (best?.EncodingName is null || best.Confidence < LeastConfidence) return null;
        return best.EncodingName.ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso-8859-15" => CodePage(1252),
            "euc-kr" or "ks_c_5601-1987" or "uhc" or "cp949" => CodePage(949),
            _ => best.Encoding is { } encoding ? CodePage(encoding.CodePage) : null,
        };
    }

    /// <summary>The share of bytes above ASCII among these and the ASCII letters. Where it is tiny, a text is Latin with some accents and typographic signs.</summary>
    private static double ShareOfHighBytes(byte[] bytes)
    {
        var high = bytes.Count(value => value >= 0x80);
        return high / (double)Math.Max(1, high + bytes.Count(value => char.IsAsciiLetter((char)value)));
    }

    /// <summary>An encoding that marks what it can't read with U+FFFD; code pages would write question marks.</summary>
    private static Encoding CodePage(int number) => Encoding.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    private static Encoding Find(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return CodePage(Encoding.GetEncoding(name).CodePage);
        }
        catch (ArgumentException e)
        {
            throw new UserErrorException(Messages.OptionInvalid("--encoding", name, "the name of an encoding, such as utf-8, windows-1251, koi8-r or euc-kr"), e);
        }
    }
}
