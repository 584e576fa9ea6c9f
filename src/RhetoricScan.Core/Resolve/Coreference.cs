using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Simple coreference: a pronoun or a description ("the alliance", "this State") takes the most salient actor that fits it, from this
/// sentence and the two before. Salience: subject 3, object 2, other 1, plus 1 for nearness. Where a noun that is no actor is the more
/// salient reading, nothing is resolved: a missing agent is better than a wrong one.
/// </summary>
internal sealed class Coreference(AnaphoraCues cues, OwnSide own)
{
    /// <summary>Value of <see cref="Mention.Form"/> for the mentions made here.</summary>
    public const string Form = "pronoun";

    private const int Memory = 2;
    private readonly List<Candidate> candidates = [];
    private readonly WordAtoms atoms = new();

    /// <summary>Mentions by pronouns and descriptions in the next sentence.</summary>
    public List<Mention> Read(Sentence sentence, int index, IReadOnlyList<Mention> named)
    {
        candidates.RemoveAll(candidate => index - candidate.Sentence > Memory);
        candidates.AddRange(named.Where(mention => !IsBareAdjective(sentence, mention)).Select(mention => CandidateOf(sentence, mention)));
        candidates.AddRange(OtherSubjects(sentence, index, named));
        var found = Descriptions(sentence, index, named);
        for (var i = 0; i < sentence.Tokens.Length; i++)
            if (!named.Any(mention => mention.FirstToken <= i && i < mention.EndToken)) found.AddRange(Pronoun(sentence, index, i, named));
        return found;
    }

    private IEnumerable<Mention> Pronoun(Sentence sentence, int index, int token, IReadOnlyList<Mention> named)
    {
        var word = sentence.Tokens[token].Form.ToLowerInvariant();
        if (sentence.Tokens[token].Relation == "expl" || IsFormalSubject(sentence, token)) return [];
        var fits = cues.Many.Contains(word) ? (Func<Candidate, bool>)(candidate => candidate.IsPlural)
            : cues.Person.Contains(word) ? candidate => candidate.Kind is ActorKind.Person || candidate.IsOfPerson
            : cues.One.Contains(word) ? candidate => candidate is { IsPlural: false } and not { Kind: ActorKind.Person }
            : null;
        if (fits is null) return [];
        var id = ByParallel(sentence, token, named) ?? Best(index, token, fits)?.ActorId;
        if (id is not null) return [Picked(sentence, index, token, token + 1, id)];
        if (sentence.Tokens[token].Relation.StartsWith("nsubj", StringComparison.Ordinal))
            candidates.Add(new Candidate(null, null, index, token + 1, 3, cues.Many.Contains(word), cues.Person.Contains(word)));
        return [];
    }

    /// <summary>"Ethiopia's occupation and its threat": a possessive joined to a noun with an owner takes that owner.</summary>
    private static string? ByParallel(Sentence sentence, int token, IReadOnlyList<Mention> named)
    {
        if (sentence.Tokens[token] is not { Relation: "nmod:poss", Head: >= 0 } own || sentence.Tokens[own.Head] is not { Relation: "conj", Head: >= 0 } noun) return null;
        return named.FirstOrDefault(mention => mention.Form != Form && sentence.Tokens[mention.EndToken - 1] is { Relation: "nmod:poss" } owner && owner.Head == noun.Head)?.EntityId;
    }

    /// <summary>"it is estimated that": a subject whose verb has its content in another clause names nobody.</summary>
    private static bool IsFormalSubject(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 } pronoun && pronoun.Form.Equals("it", StringComparison.OrdinalIgnoreCase) &&
        sentence.Tokens.Any(other => other.Head == pronoun.Head && (other.Relation is "csubj" or "csubj:pass" || (other.Relation == "ccomp" && pronoun.Relation == "nsubj:pass")));

    private Candidate? Best(int index, int token, Func<Candidate, bool> fits) => candidates
        .Where(candidate => (candidate.Sentence < index || candidate.EndToken <= token) && fits(candidate))
        .OrderByDescending(candidate => candidate.Salience + (candidate.Sentence == index ? 1 : -(index - candidate.Sentence - 1)))
        .ThenByDescending(candidate => candidate.Sentence)
        .ThenByDescending(candidate => candidate.EndToken)
        .FirstOrDefault();

    private List<Mention> Descriptions(Sentence sentence, int index, IReadOnlyList<Mention> named)
    {
        var found = new List<Mention>();
        atoms.Read(sentence);
        Describe(cues.States, kind => kind == ActorKind.State);
        Describe(cues.Blocs, kind => kind == ActorKind.Bloc);
        return found;

        void Describe(PhraseAutomaton phrases, Func<ActorKind?, bool> fits)
        {
            var matches = new List<PhraseMatch>();
            phrases.Find(atoms, matches);
            foreach (var match in PhraseMatch.LeftmostLongest(matches))
            {
                var (first, end) = (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1) + 1);
                if (named.Any(mention => mention.FirstToken < end && first < mention.EndToken)) continue;
                var last = candidates.LastOrDefault(candidate => fits(candidate.Kind) && own.SideOf(candidate.ActorId) != Side.Own && (candidate.Sentence < index || candidate.EndToken <= first));
                if (last?.ActorId is { } id) found.Add(Picked(sentence, index, first, end, id));
            }
        }
    }

    private static Mention Picked(Sentence sentence, int index, int first, int end, string id) =>
        new(MentionKind.Actor, id, sentence.Tokens[first].Span.Union(sentence.Tokens[end - 1].Span), index, first, end, Form);

    private Candidate CandidateOf(Sentence sentence, Mention mention)
    {
        var head = HeadOf(sentence, mention);
        var kind = cues.KindOf(mention.EntityId);
        var isPlural = kind is ActorKind.Vague or ActorKind.Group || mention.NameKind == ActorNameKind.Demonym || HasConjunct(sentence, head) ||
            (mention.NameKind == ActorNameKind.Adjective && IsPluralNoun(sentence, sentence.Tokens[head].Head is var noun and >= 0 ? noun : head));
        return new Candidate(mention.EntityId, kind, mention.Sentence, mention.EndToken, SalienceOf(sentence, head, mention.FirstToken), isPlural, IsOfPerson(sentence, head));
    }

    /// <summary>"Russian missiles": the missiles are spoken of, unless the noun stands for the actor ("Russian forces").</summary>
    private bool IsBareAdjective(Sentence sentence, Mention mention)
    {
        var token = sentence.Tokens[mention.EndToken - 1];
        if (mention.NameKind != ActorNameKind.Adjective && token.Relation is not ("amod" or "compound")) return false;
        return token.Head < 0 || token.Head >= sentence.Tokens.Length || !cues.ActorHeads.Contains(sentence.Tokens[token.Head].Form.ToLowerInvariant());
    }

    /// <summary>Nouns in subject position that are no actors: they compete for "it" and "they".</summary>
    private static IEnumerable<Candidate> OtherSubjects(Sentence sentence, int index, IReadOnlyList<Mention> named)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Pos != UniversalPos.NOUN || !token.Relation.StartsWith("nsubj", StringComparison.Ordinal)) continue;
            if (named.Any(mention => mention.FirstToken <= i && i < mention.EndToken) || named.Any(mention => sentence.Tokens[mention.EndToken - 1].Head == i)) continue;
            yield return new Candidate(null, null, index, i + 1, 2.5, IsPluralNoun(sentence, i), false);
        }
    }

    /// <summary>"Israeli Prime Minister Barak", "King Hassan of Morocco": the actor modifies a person's name.</summary>
    private static bool IsOfPerson(Sentence sentence, int head) => sentence.Tokens[head] is { Relation: "amod" or "compound" or "nmod" or "nmod:poss", Head: >= 0 } token &&
        (sentence.Tokens[token.Head].Pos == UniversalPos.PROPN || sentence.Tokens.Any(other => other.Head == token.Head && other.Relation == "flat"));

    private static bool IsPluralNoun(Sentence sentence, int token) =>
        sentence.Tokens[token].Xpos is "NNS" or "NNPS" || sentence.Tokens[token].Features.Contains("Number=Plur", StringComparison.Ordinal);

    private static bool HasConjunct(Sentence sentence, int token) =>
        sentence.Tokens[token].Relation == "conj" || sentence.Tokens.Any(other => other.Head == token && other.Relation == "conj");

    private static int HeadOf(Sentence sentence, Mention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
            if (sentence.Tokens[i].Head is var head && (head < mention.FirstToken || head >= mention.EndToken)) return i;
        return mention.EndToken - 1;
    }

    private static double SalienceOf(Sentence sentence, int head, int firstToken)
    {
        var relation = sentence.Tokens[head].Relation;
        if (relation.Length == 0) return firstToken < 4 ? 3 : 1;
        if (relation is "compound" or "amod" or "nmod:poss" && sentence.Tokens[head].Head >= 0) relation = sentence.Tokens[sentence.Tokens[head].Head].Relation;
        return relation.StartsWith("nsubj", StringComparison.Ordinal) ? 3 : relation is "obj" or "iobj" or "root" ? 2 : 1;
    }

    private sealed record Candidate(string? ActorId, ActorKind? Kind, int Sentence, int EndToken, double Salience, bool IsPlural, bool IsOfPerson);
}
