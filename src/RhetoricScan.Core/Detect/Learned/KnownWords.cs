using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>
/// The closed vocabulary of the learned features: words and marks that the training texts write in lower case, less every word of an actor's name, flags and hashtags.
/// All others become <see cref="Name"/> or <see cref="Rare"/>, so that no name of a person, place, state or bloc is a feature.
/// </summary>
/// <param name="words">Words in lower case.</param>
public sealed class KnownWords(IEnumerable<string> words)
{
    /// <summary>Stands for a word with a capital letter that is not in the vocabulary.</summary>
    public const string Name = "xname";

    /// <summary>Stands for any other word that is not in the vocabulary.</summary>
    public const string Rare = "xrare";

    private readonly HashSet<string> words = words.ToHashSet(StringComparer.Ordinal);
    private HashSet<string>? stems;

    /// <summary>The words in ordinal order.</summary>
    public IEnumerable<string> All => words.Order(StringComparer.Ordinal);

    /// <summary>The word as a feature may name it.</summary>
    public string Seen(MaskedWord word)
    {
        if (word.Role != WordRole.None || words.Contains(word.Text)) return word.Text;
        return word.Capital ? Name : Rare;
    }

    /// <summary>The beginning of a Russian or Korean word, where a known word begins alike; null for others.</summary>
    public string? StemOf(MaskedWord word) =>
        word.Role == WordRole.None && WordStem.Of(word.Text) is { } stem && Stems.Contains(stem) ? stem : null;

    /// <summary>Made when a Russian or Korean word first asks.</summary>
    private HashSet<string> Stems => LazyInitializer.EnsureInitialized(ref stems, () => this.words.Select(WordStem.Of).OfType<string>().ToHashSet(StringComparer.Ordinal));
}
