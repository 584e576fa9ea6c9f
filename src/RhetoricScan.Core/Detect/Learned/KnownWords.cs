using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Learned;

/// <summary>
/// The closed vocabulary of the learned features: words and marks that the training texts write in lower case, less every word of an actor's name, flags and hashtags.
/// All others become <see cref="Name"/> or <see cref="Rare"/>, so that no name of a person, place, state or bloc is a feature.
/// </summary>
/// <param name="words">Words in lower case.</param>
public sealed class KnownWords(NameIndex words)
{
    /// <summary>Stands for a word with a capital letter that is not in the vocabulary.</summary>
    public const string Name = "xname";

    /// <summary>Stands for any other word that is not in the vocabulary.</summary>
    public const string Rare = "xrare";

    private NameIndex? stems;

    /// <summary>The words in ordinal order.</summary>
    public IEnumerable<string> All => words.Names().Order(StringComparer.Ordinal);

    /// <summary>The word as a feature may name it.</summary>
    public string Seen(MaskedWord word)
    {
        if (word.Role != WordRole.None || words.Find(word.Text) >= 0) return word.Text;
        return word.Capital ? Name : Rare;
    }

    /// <summary>The beginning of a Russian or Korean word, where a known word begins alike; empty for others.</summary>
    public ReadOnlySpan<char> StemOf(MaskedWord word)
    {
        var stem = word.Role == WordRole.None ? WordStem.Of(word.Text) : [];
        return stem.IsEmpty || Stems.Find(stem) < 0 ? [] : stem;
    }

    /// <summary>Made when a Russian or Korean word first asks.</summary>
    private NameIndex Stems => LazyInitializer.EnsureInitialized(ref stems, () => NameIndex.Of(words.Names().Select(word => WordStem.Of(word).ToString()).Where(stem => stem.Length > 0).Distinct(StringComparer.Ordinal)));
}
