using System.Collections.Frozen;

namespace RhetoricScan.Text;

/// <summary>Takes case particles off the end of Korean words ("북한에서도" is 북한 + 에서 + 도), one at a time, the longest first.</summary>
public sealed class ParticleStripper
{
    private readonly FrozenSet<string> particles;
    private readonly int longest;

    /// <summary>Knows the given particles.</summary>
    public ParticleStripper(IEnumerable<string> particles)
    {
        this.particles = particles.ToFrozenSet(StringComparer.Ordinal);
        longest = this.particles.Count == 0 ? 0 : this.particles.Max(particle => particle.Length);
    }

    /// <summary>Knows none and strips nothing.</summary>
    public static ParticleStripper None { get; } = new([]);

    /// <summary>Length of <paramref name="word"/> cut at <paramref name="length"/> without its last particle; 0 when it has none or nothing would be left.</summary>
    public int Strip(ReadOnlySpan<char> word, int length)
    {
        if (longest == 0 || length < 2 || word[length - 1] is < '가' or > '힣') return 0;
        var lookup = particles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var size = Math.Min(longest, length - 1); size > 0; size--)
            if (lookup.Contains(word.Slice(length - size, size))) return length - size;
        return 0;
    }

    /// <summary>The last particle of a word; empty when it has none.</summary>
    public string LastParticle(string word) => Strip(word, word.Length) is var cut and > 0 ? word[cut..] : "";
}
