using System.Collections.Frozen;
using RhetoricScan.Annotate;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Tells who "we" and "our" are: the own side (the default of a speech), a group named beside the word ("we, the members of ..."),
/// or everyone ("our planet", "we must act together"). The word lists are data.
/// </summary>
internal sealed class CollectiveVoice
{
    /// <summary>Value of <see cref="Mention.Form"/> for the mentions made here.</summary>
    public const string Form = "collective";

    private const int Reach = 4;
    private readonly FrozenSet<string> subjects;
    private readonly FrozenSet<string> possessives;
    private readonly FrozenSet<string> ownNouns;
    private readonly FrozenSet<string> allNouns;
    private readonly FrozenSet<string> commonWords;
    private readonly FrozenSet<string> demands;
    private readonly FrozenSet<string> appositionWords;
    private readonly PhraseAutomaton everyoneCues;
    private readonly ParticleStripper particles;

    /// <summary>Takes the lists of a language.</summary>
    public CollectiveVoice(CueLists cues, string language)
    {
        subjects = cues.Words(language, "first.subject");
        possessives = cues.Words(language, "first.possessive");
        ownNouns = cues.Words(language, "own.noun");
        allNouns = cues.Words(language, "all.noun");
        commonWords = cues.Words(language, "all.common");
        demands = cues.Words(language, "modal.demand");
        appositionWords = cues.Words(language, "apposition");
        particles = language == "ko" ? new ParticleStripper(cues.Phrases("ko", "particle")) : ParticleStripper.None;
        var builder = new PhraseAutomatonBuilder();
        foreach (var cue in cues.Phrases(language, "all.cue")) builder.Add(cue, caseSensitive: false);
        everyoneCues = builder.Build();
    }

    /// <summary>Mentions of the own side, of a claimed group or of everyone by first-person words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Its index in the speech.</param>
    /// <param name="named">The actors named in it.</param>
    public IEnumerable<Mention> Find(Sentence sentence, int index, IReadOnlyList<Mention> named)
    {
        bool? cued = null;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var word = Folded(sentence.Tokens[i]);
            var owns = possessives.Contains(word);
            if (!owns && !subjects.Contains(word)) continue;
            if (named.Any(mention => mention.FirstToken <= i && i < mention.EndToken)) continue;
            var who = (owns ? ByNoun(sentence, i) : ByName(sentence, i, named)) ?? Default(sentence, i, cued ??= HasEveryoneCue(sentence));
            yield return new Mention(MentionKind.Actor, who, sentence.Tokens[i].Span, index, i, i + 1, Form);
        }
    }

    private string? ByNoun(Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Tokens.Length && i <= at + Reach; i++)
        {
            var word = Folded(sentence.Tokens[i]);
            if (ownNouns.Contains(word)) return ActorIds.Own;
            if (allNouns.Contains(word) || commonWords.Contains(word)) return ActorIds.Everyone;
            if (sentence.Tokens[i].Pos is UniversalPos.NOUN or UniversalPos.VERB or UniversalPos.PUNCT) break;
        }
        return null;
    }

    /// <summary>The actor in apposition: "we, the X", "we in X"; only articles, prepositions and membership words may stand between.</summary>
    private string? ByName(Sentence sentence, int at, IReadOnlyList<Mention> named)
    {
        foreach (var mention in named)
        {
            if (mention.FirstToken <= at + 1 || mention.FirstToken > at + Reach + 1) continue;
            var between = Enumerable.Range(at + 1, mention.FirstToken - at - 1);
            if (between.All(i => sentence.Tokens[i].Form == "," || appositionWords.Contains(Folded(sentence.Tokens[i])))) return mention.EntityId;
        }
        return null;
    }

    private string Default(Sentence sentence, int at, bool cued)
    {
        if (!cued) return ActorIds.Own;
        for (var i = at + 1; i < sentence.Tokens.Length && i <= at + Reach; i++)
            if (demands.Contains(Folded(sentence.Tokens[i]))) return ActorIds.Everyone;
        return at > 0 && Folded(sentence.Tokens[at - 1]) is "let" or "of" ? ActorIds.Everyone : ActorIds.Own;
    }

    private bool HasEveryoneCue(Sentence sentence)
    {
        var atoms = new WordAtoms();
        atoms.Read(sentence);
        var found = new List<PhraseMatch>();
        everyoneCues.Find(atoms, found);
        return found.Count > 0;
    }

    private string Folded(Token token)
    {
        var word = token.Form.ToLowerInvariant();
        if (subjects.Contains(word) || particles == ParticleStripper.None) return word;
        return particles.Strip(word, word.Length) is var cut and > 0 ? word[..cut] : word;
    }
}
