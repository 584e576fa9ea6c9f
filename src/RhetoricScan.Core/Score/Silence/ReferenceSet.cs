using System.Numerics;

namespace RhetoricScan.Score;

/// <summary>A set of the earlier references of one scan, a bit for each: thousands are intersected for every topic.</summary>
internal sealed class ReferenceSet
{
    private const int BitsPerWord = 64;
    private readonly ulong[] _words;

    private ReferenceSet(ulong[] words) => _words = words;

    /// <summary>Those of <paramref name="count"/> references that fulfil a condition.</summary>
    public static ReferenceSet Of(int count, Func<int, bool> condition)
    {
        var set = Empty(count);
        for (var at = 0; at < count; at++)
            if (condition(at)) set.Add(at);
        return set;
    }

    /// <summary>None of <paramref name="count"/> references.</summary>
    public static ReferenceSet Empty(int count) => new(new ulong[(count + BitsPerWord - 1) / BitsPerWord]);

    /// <summary>Number of references in it.</summary>
    public int Count
    {
        get
        {
            var sum = 0;
            foreach (var word in _words) sum += BitOperations.PopCount(word);
            return sum;
        }
    }

    /// <summary>Adds a reference.</summary>
    public void Add(int at) => _words[at / BitsPerWord] |= 1UL << (at % BitsPerWord);

    /// <summary>Whether it holds a reference.</summary>
    public bool Contains(int at) => (_words[at / BitsPerWord] >> (at % BitsPerWord) & 1) != 0;

    /// <summary>What is in both.</summary>
    public ReferenceSet And(ReferenceSet other)
    {
        var both = new ulong[_words.Length];
        for (var i = 0; i < both.Length; i++) both[i] = _words[i] & other._words[i];
        return new ReferenceSet(both);
    }

    /// <summary>How many are in both.</summary>
    public int CountWith(ReferenceSet other)
    {
        var sum = 0;
        for (var i = 0; i < _words.Length; i++) sum += BitOperations.PopCount(_words[i] & other._words[i]);
        return sum;
    }
}
