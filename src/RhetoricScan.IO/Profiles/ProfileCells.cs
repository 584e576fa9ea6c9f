using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Profiles;

/// <summary>The cells of a profile's columns that hold more than one number.</summary>
internal static class ProfileCells
{
    public static string Digits(IEnumerable<int> digits) => string.Concat(digits.Select(digit => (char)('0' + digit)));

    public static int Digit(string digits, int place) => digits[place] - '0';

    public static ImmutableArray<byte> Blocks(string digits) => [.. digits.Select(digit => (byte)(digit - '0'))];

    public static string Numbers(IEnumerable<int> numbers, char separator = ' ') => string.Join(separator, numbers.Select(Text));

    public static ImmutableArray<int> Numbers(string cell, char separator = ' ') => cell.Length == 0 ? [] : [.. cell.Split(separator).Select(Number)];

    public static string Topics(ProfileSpeech speech, string[] ids) => string.Join(';',
        speech.Topics.Select(topic => $"{Text(IndexOf(ids, topic.Key))}:{Numbers(topic.Value, ',')}"));

    public static ImmutableSortedDictionary<string, ImmutableArray<int>> Topics(string cell, string[] ids) => Parts(cell)
        .ToImmutableSortedDictionary(part => ids[Number(part[0])], part => Numbers(part[1], ','), StringComparer.Ordinal);

    public static string Bodies(ProfileSpeech speech, string[] ids) => string.Join(';',
        speech.Bodies.Select(row => $"{Text(IndexOf(ids, row.Body))}:{Numbers([row.Block, row.Guard, row.Contested], ',')}"));

    public static ImmutableArray<BodyBlock> Bodies(string cell, string[] ids) =>
        [.. Parts(cell).Select(part => (Body: ids[Number(part[0])], Counts: Numbers(part[1], ','))).Select(row => new BodyBlock(row.Body, row.Counts[0], row.Counts[1], row.Counts[2]))];

    public static string Sketch(ImmutableArray<ushort> sketch) =>
        Convert.ToBase64String([.. sketch.SelectMany(value => new[] { (byte)value, (byte)(value >> 8) })]);

    public static ImmutableArray<ushort> Sketch(string cell) =>
        [.. Convert.FromBase64String(cell).Chunk(2).Select(pair => (ushort)(pair[0] | (pair[1] << 8)))];

    private static IEnumerable<string[]> Parts(string cell) => cell.Length == 0 ? [] : cell.Split(';').Select(part => part.Split(':'));

    private static int IndexOf(string[] ids, string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
