using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate;

/// <summary>Reads the parts of a model file, little-endian, one behind the other.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>A whole number.</summary>
    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>A whole number from 0 in groups of seven bits, the lowest first.</summary>
    public int PackedInt()
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var part = Take(1)[0];
            value |= (part & 127) << shift;
            if (part < 128) return value;
            shift += 7;
        }
    }

    /// <summary>Fills a span with floats.</summary>
    public void Floats(Span<float> target)
    {
        MemoryMarshal.Cast<byte, float>(Take(target.Length * sizeof(float))).CopyTo(target);
        if (BitConverter.IsLittleEndian) return;
        foreach (ref var value in target) value = BitConverter.Int32BitsToSingle(BinaryPrimitives.ReverseEndianness(BitConverter.SingleToInt32Bits(value)));
    }

    /// <summary>Short whole numbers.</summary>
    public ushort[] Shorts(int count)
    {
        var values = new ushort[count];
        var bytes = Take(count * sizeof(ushort));
        for (var i = 0; i < count; i++) values[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]);
        return values;
    }

    /// <summary>Bytes with a sign.</summary>
    public ReadOnlySpan<sbyte> SignedBytes(int count) => MemoryMarshal.Cast<byte, sbyte>(Take(count));

    /// <summary>Bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int count) => Take(count);

    /// <summary>A list of strings, written as one text with a line feed behind each.</summary>
    public string[] Strings()
    {
        var text = Encoding.UTF8.GetString(Take(Int()));
        return text.Length == 0 ? [] : text[..^1].Split('\n');
    }

    /// <summary>The same, indexed.</summary>
    public NameIndex Names()
    {
        var lines = Take(Int());
        var names = new NameIndexBuilder(lines.Length);
        names.AddAll(lines, (byte)'\n');
        return names.Build();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > rest.Length) throw new UserErrorException(Messages.ModelFileInvalid("it ends too early."));
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
