using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Kinds of cue phrases.</summary>
internal enum CuePhrase
{
    /// <summary>The speaker makes a reported content its own ("as is well known").</summary>
    Endorsement,

    /// <summary>A question that states ("is it not").</summary>
    Rhetorical,

    /// <summary>Names the source of a content ("according to").</summary>
    Source,

    /// <summary>A fixed phrase whose noun tells no event of its own ("world war").</summary>
    NoEvent,
}

/// <summary>All cue phrases of a language in one automaton.</summary>
internal sealed class CuePhrases
{
    private static readonly ImmutableArray<(CuePhrase Kind, string List)> Lists =
        [(CuePhrase.Endorsement, "endorse"), (CuePhrase.Rhetorical, "rhetorical"), (CuePhrase.Source, "report.phrase"), (CuePhrase.NoEvent, "noun.exception")];

    private readonly PhraseAutomaton automaton;
    private readonly ImmutableArray<CuePhrase> kinds;

    /// <summary>Takes the lists of a language.</summary>
    public CuePhrases(CueLists cues, string language)
    {
        var builder = new PhraseAutomatonBuilder();
        var all = ImmutableArray.CreateBuilder<CuePhrase>();
        foreach (var (kind, list) in Lists)
        {
            foreach (var phrase in cues.Phrases(language, list))
            {
                builder.Add(phrase, caseSensitive: false);
                all.Add(kind);
            }
        }
        (automaton, kinds) = (builder.Build(), all.ToImmutable());
    }

    /// <summary>The phrases in a sentence as token ranges.</summary>
    public List<(CuePhrase Kind, int First, int End)> Find(Sentence sentence)
    {
        var atoms = new WordAtoms();
        atoms.Read(sentence);
        var found = new List<PhraseMatch>();
        automaton.Find(atoms, found);
        return [.. found.Select(match => (kinds[match.Phrase], atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1) + 1))];
    }
}
