namespace RhetoricScan.Tests.Hostile;

/// <summary>Damage done to valid bytes: flipped, overwritten, deleted, repeated, moved and cut ones, and tokens that parsers stumble over. The same seed does the same damage.</summary>
internal static class Mutation
{
    private static readonly byte[][] Tokens =
    [
        "\0"u8.ToArray(), "\u00FF\u00FF\u00FF\u00FF"u8.ToArray(), [0xFF, 0xFE], [0xED, 0xA0, 0x80], "-1"u8.ToArray(), "4294967296"u8.ToArray(), "99999999999999999999"u8.ToArray(), "1e999"u8.ToArray(),
        "<"u8.ToArray(), ">"u8.ToArray(), "</"u8.ToArray(), "<!--"u8.ToArray(), "<![CDATA["u8.ToArray(), "&#x110000;"u8.ToArray(), "&a;"u8.ToArray(), "\""u8.ToArray(), "\"\""u8.ToArray(), "\\u"u8.ToArray(), "\\ud800"u8.ToArray(),
        "[[[[[[[["u8.ToArray(), "{{{{{{{{"u8.ToArray(), "((((("u8.ToArray(), "---\n"u8.ToArray(), "*a"u8.ToArray(), "&a"u8.ToArray(), "-->"u8.ToArray(), "--x"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "%PDF-"u8.ToArray(), "endobj"u8.ToArray(), "stream\n"u8.ToArray(), "0 R"u8.ToArray(), "xref"u8.ToArray(), "\u202E\u2066"u8.ToArray(), "\u0300\u0300\u0300\u0300"u8.ToArray(),
    ];

    /// <summary>The damaged bytes.</summary>
    public static byte[] Of(byte[] valid, Random random)
    {
        var bytes = valid.ToList();
        for (var times = 1 + random.Next(4); times > 0 && bytes.Count > 0; times--) Damage(bytes, random);
        return [.. bytes];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(4) == 0 ? 200 : 8));
        switch (random.Next(8))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 4: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            case 5: bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]); break;
            case 6: bytes.InsertRange(at, Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], 1 + random.Next(300)).SelectMany(token => token)); break;
            default: bytes.RemoveRange(at, random.Next(3) == 0 ? bytes.Count - at : length); break;
        }
    }
}
