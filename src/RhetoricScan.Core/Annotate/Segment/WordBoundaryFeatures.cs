using RhetoricScan.Annotate.Features;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>What decides whether a word ends inside a run without blanks: the characters around, the parts, the run.</summary>
internal ref struct WordBoundaryFeatures
{
    /// <summary>Number of features of a position.</summary>
    public const int Count = 21;
    private readonly ReadOnlySpan<char> run;
    private readonly ulong next;
    private readonly ulong address;
    private int used;
    private Span<ulong> features;

    /// <summary>Readies a run.</summary>
    /// <param name="run">The run, folded by <see cref="Fold"/>.</param>
    /// <param name="next">Class of the first character behind the run.</param>
    public WordBoundaryFeatures(ReadOnlySpan<char> run, int next)
    {
        this.run = run;
        this.next = (ulong)next;
        address = run.Contains('@') || run.Contains("://", StringComparison.Ordinal) || run.Contains("www.", StringComparison.Ordinal) ? 1UL : 0;
    }

    /// <summary>Straight quotes; case stays.</summary>
    public static char Fold(char c) => char.IsLetter(c) ? c : SearchKey.Fold(c);

    /// <summary>Features of a boundary before <paramref name="at"/> when the word so far began at <paramref name="start"/>.</summary>
    public void Fill(int at, int start, Span<ulong> target)
    {
        features = target;
        used = 0;
        ulong a = Low(at - 1), b = Low(at), before = Low(at - 2), after = Low(at + 1);
        int before1 = Kind(at - 1), before2 = Kind(at - 2), here = Kind(at), after1 = Kind(at + 1);
        Add(TextHash.Join(a, b));
        Add(TextHash.Join(before, a, b));
        Add(TextHash.Join(a, b, after));
        Add(TextHash.Join(before, a, b, after));
        Add(TextHash.Join(Low(at - 3), before, a, b));
        Add(TextHash.Join(a, b, after, Low(at + 2)));
        Add(Kinds(before2, before1, here, after1));
        Add(TextHash.Join(Kinds(Kind(at - 3), before2, before1, here), Kinds(after1, Kind(at + 2), 0, 0)));
        Add(TextHash.Join(b, Kinds(before1, after1, 0, 0)));
        Add(TextHash.Join(a, Kinds(here, before2, 0, 0)));
        ulong rest = Hash(run[at..]), current = Hash(run[start..at]), whole = Hash(run);
        Add(TextHash.Join(rest, next));
        Add(current);
        Add(TextHash.Join(whole, (ulong)at));
        Add(TextHash.Join(current, rest));
        Add(TextHash.Join((ulong)Math.Min(6, run.Length - at), Kinds(before1, here, 0, 0)));
        Add(TextHash.Join((ulong)Math.Min(6, at - start), Kinds(before1, here, 0, 0)));
        Add(TextHash.Join(rest, (ulong)before1));
        Add(TextHash.Join(current, (ulong)here, next));
        Add(0);
        Add(TextHash.Join(a, b, start == 0 ? 1UL : 0, address));
        Add(TextHash.Join(TextHash.Join(Low(at - 4), Low(at - 3), before, a), TextHash.Join(b, after, Low(at + 2), Low(at + 3))));
    }

    private void Add(ulong hash) => features[used] = TextHash.Join(hash, (ulong)++used);

    private readonly ulong Low(int i) => i < 0 || i >= run.Length ? '\n' : char.ToLowerInvariant(run[i]);

    private readonly int Kind(int i) => i < 0 ? CharacterClass.Blank : i >= run.Length ? CharacterClass.Blank : CharacterClass.Of(run[i]);

    private static ulong Kinds(int a, int b, int c, int d) => (ulong)(a | (b << 4) | (c << 8) | (d << 12));

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return TextHash.Of(lower);
    }
}
