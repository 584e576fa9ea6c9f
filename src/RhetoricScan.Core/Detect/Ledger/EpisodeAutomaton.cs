using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Ledger;

/// <summary>Finds words of ledger acts and the forms of episodes in sentences. Frozen and thread-safe.</summary>
internal sealed class EpisodeAutomaton
{
    private readonly PhraseAutomaton automaton;
    private readonly ImmutableArray<string> keys;

    /// <param name="phrases">Key and pattern.</param>
    public EpisodeAutomaton(IEnumerable<(string Key, string Pattern)> phrases)
    {
        var builder = new PhraseAutomatonBuilder();
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var (key, pattern) in phrases)
        {
            builder.Add(pattern, caseSensitive: false);
            found.Add(key);
        }
        automaton = builder.Build();
        keys = found.ToImmutable();
    }

    /// <summary>The keys whose patterns stand in a sentence.</summary>
    public FrozenSet<string> In(Sentence sentence)
    {
        if (keys.IsEmpty) return FrozenSet<string>.Empty;
        var atoms = new WordAtoms();
        atoms.Read(sentence);
        var matches = new List<PhraseMatch>();
        automaton.Find(atoms, matches);
        return matches.Select(match => keys[match.Phrase]).ToFrozenSet(StringComparer.Ordinal);
    }
}
