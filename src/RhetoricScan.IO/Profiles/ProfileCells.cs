using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Profiles;

/// <summary>The cells of a profile's columns that hold more than one number.</summary>
internal static class ProfileCells
{
    public static string Digits(IEnumerable<int> digits) => string.Concat(digits.Select(digit => (char)('0' + digit)));

    public static int Digit(string digits, int place) => digits[place] - '0';

    public static ImmutableArray<byte> Blocks(string digits)
    {
        var blocks = new byte[digits.Length];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = (byte)Digit(digits, i);
        return ImmutableCollectionsMarshal.AsImmutableArray(blocks);
    }

    public static string Numbers(IEnumerable<int> numbers, char separator = ' ') => string.Join(separator, numbers.Select(Text));

    public static ImmutableArray<int> Numbers(ReadOnlySpan<char> cell, char separator = ' ')
    {
        if (cell.IsEmpty) return [];
        var numbers = new int[cell.Count(separator) + 1];
        var next = 0;
        foreach (var part in cell.Split(separator)) numbers[next++] = Number(cell[part]);
        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    public static string Topics(ProfileSpeech speech, string[] ids) => string.Join(';',
        speech.Topics.Select(row => $"{Text(IndexOf(ids, row.Topic))}:{Numbers(row.Blocks, ',')}"));

    public static ImmutableArray<TopicBlocks> Topics(ReadOnlySpan<char> cell, string[] ids)
    {
        if (cell.IsEmpty) return [];
        var rows = new TopicBlocks[cell.Count(';') + 1];
        var next = 0;
        foreach (var part in cell.Split(';')) rows[next++] = new TopicBlocks(IdIn(cell[part], ids, out var blocks), Numbers(blocks, ','));
        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    public static string Bodies(ProfileSpeech speech, string[] ids) => string.Join(';',
        speech.Bodies.Select(row => $"{Text(IndexOf(ids, row.Body))}:{Numbers([row.Block, row.Guard, row.Contested], ',')}"));

    public static ImmutableArray<BodyBlock> Bodies(ReadOnlySpan<char> cell, string[] ids)
    {
        if (cell.IsEmpty) return [];
        var rows = new BodyBlock[cell.Count(';') + 1];
        var next = 0;
        foreach (var part in cell.Split(';'))
        {
            var body = IdIn(cell[part], ids, out var counts);
            if (next > 0 && string.CompareOrdinal(rows[next - 1].Body, body) > 0) throw new FormatException($"'{cell}' has not the rows of each body together, the bodies in order.");
            rows[next++] = Numbers(counts, ',') is [var block, var guard, var contested]
                ? new BodyBlock(body, block, guard, contested)
                : throw new FormatException($"'{cell}' has not three counts for each body.");
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    public static string Sketch(ImmutableArray<ushort> sketch) =>
        Convert.ToBase64String([.. sketch.SelectMany(value => new[] { (byte)value, (byte)(value >> 8) })]);

    public static ImmutableArray<ushort> Sketch(string cell)
    {
        var bytes = Convert.FromBase64String(cell);
        var sketch = new ushort[bytes.Length / sizeof(ushort)];
        for (var i = 0; i < sketch.Length; i++) sketch[i] = (ushort)(bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        return ImmutableCollectionsMarshal.AsImmutableArray(sketch);
    }

    /// <summary>The id that the number before the colon points at.</summary>
    private static string IdIn(ReadOnlySpan<char> part, string[] ids, out ReadOnlySpan<char> rest)
    {
        var colon = part.IndexOf(':');
        if (colon < 0) throw new FormatException($"'{part}' has no colon.");
        rest = part[(colon + 1)..];
        return ids[Number(part[..colon])];
    }

    private static int IndexOf(string[] ids, string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
