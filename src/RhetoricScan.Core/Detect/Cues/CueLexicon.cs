using System.Collections.Immutable;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Cues;

/// <summary>The cues of one language (<c>models/cues/en.csv</c>) as an automaton over masked words. Frozen and thread-safe.</summary>
public sealed class CueLexicon
{
    private readonly Lazy<PhraseAutomaton> automaton;

    /// <summary>Keeps the cues; they are prepared for search when the first sentence comes.</summary>
    /// <param name="cues">All cues of the language.</param>
    /// <param name="particles">Particles that words may carry (Korean).</param>
    public CueLexicon(IEnumerable<Cue> cues, ParticleStripper? particles = null)
    {
        Cues = [.. cues];
        automaton = new Lazy<PhraseAutomaton>(() => AutomatonOf(particles));
    }

    /// <summary>The cues in file order.</summary>
    public ImmutableArray<Cue> Cues { get; }

    /// <summary>All hits in the words; of one rule's hits that begin together the longest stays.</summary>
    public ImmutableArray<CueHit> Find(ImmutableArray<MaskedWord> words)
    {
        if (words.IsEmpty || Cues.IsEmpty) return [];
        var atoms = new WordAtoms();
        atoms.Read(string.Join(' ', words.Select(word => word.Text)));
        var found = new List<PhraseMatch>();
        automaton.Value.Find(atoms, found);
        return [.. found.Select(match => HitOf(match, atoms, words))
            .GroupBy(hit => (hit.FirstWord, hit.Cue.Rule, hit.Cue.Subtype))
            .Select(group => group.MaxBy(hit => hit.EndWord))
            .OrderBy(hit => hit.FirstWord).ThenBy(hit => hit.Cue.Rule, StringComparer.Ordinal)];
    }

    private PhraseAutomaton AutomatonOf(ParticleStripper? particles)
    {
        var builder = new PhraseAutomatonBuilder(particles);
        foreach (var cue in Cues) builder.Add(cue.Pattern, caseSensitive: false);
        return builder.Build();
    }

    private CueHit HitOf(PhraseMatch match, WordAtoms atoms, ImmutableArray<MaskedWord> words)
    {
        var (first, last) = (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1));
        return new CueHit(Cues[match.Phrase], first, last + 1, words[first].Span.Union(words[last].Span));
    }
}
