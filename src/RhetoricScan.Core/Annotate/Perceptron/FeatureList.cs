using RhetoricScan.Annotate.Features;

namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Collects hashed features; each template mixes in its number.</summary>
internal ref struct FeatureList(Span<ulong> room)
{
    private readonly Span<ulong> room = room;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ulong> Features => room[..Count];

    public void Add(ulong hash) => room[Count] = TextHash.Join(hash, (ulong)++Count);

    public void Add(ulong a, ulong b) => Add(TextHash.Join(a, b));

    public void Add(ulong a, ulong b, ulong c) => Add(TextHash.Join(a, b, c));

    public void Add(ulong a, ulong b, ulong c, ulong d) => Add(TextHash.Join(a, b, c, d));
}
