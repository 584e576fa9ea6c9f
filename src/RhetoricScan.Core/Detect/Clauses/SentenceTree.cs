using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>A sentence seen as a dependency tree: children by head, relations by their universal part.</summary>
internal sealed class SentenceTree
{
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private readonly string[] forms;
    private readonly string[] lemmas;
    private readonly string[] relations;
    private readonly bool hasCases;

    /// <summary>Links the tokens of a sentence.</summary>
    public SentenceTree(Sentence sentence, int index, bool hasCases)
    {
        (Sentence, Index) = (sentence, index);
        this.hasCases = hasCases;
        firstChild = new int[Count];
        nextSibling = new int[Count];
        forms = [.. sentence.Tokens.Select(token => token.Form.ToLowerInvariant())];
        lemmas = [.. sentence.Tokens.Select((token, i) => token.Lemma.Length > 0 ? token.Lemma.ToLowerInvariant() : forms[i])];
        Array.Fill(firstChild, -1);
        for (var i = Count - 1; i >= 0; i--)
        {
            var head = Head(i);
            if (head < 0 || head >= Count || head == i) continue;
            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
        relations = [.. sentence.Tokens.Select(token => token.Relation)];
        for (var i = 0; hasCases && i < Count; i++)
            if (IsSecondSubject(i)) relations[i] = "obj";
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its index in the speech.</summary>
    public int Index { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Sentence.Tokens.Length;

    /// <summary>A token.</summary>
    public Token this[int token] => Sentence.Tokens[token];

    /// <summary>Index of the head; -1 for the root.</summary>
    public int Head(int token) => Sentence.Tokens[token].Head;

    /// <summary>Lemma in lower case; the form where there is none.</summary>
    public string Lemma(int token) => lemmas[token];

    /// <summary>The form in lower case.</summary>
    public string Form(int token) => forms[token];

    /// <summary>True when the relation to the head is this one or a subtype of it.</summary>
    public bool Is(int token, string relation)
    {
        var own = relations[token];
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>True when the relation is one of these or a subtype of one.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations) if (Is(token, relation)) return true;
        return false;
    }

    /// <summary>The children from left to right.</summary>
    public Dependents Children(int token) => new(this, firstChild[token], null);

    /// <summary>The next child of the same head; -1 behind the last.</summary>
    public int NextSibling(int token) => nextSibling[token];

    /// <summary>The children in a relation, from left to right.</summary>
    public Dependents Children(int token, string relation) => new(this, firstChild[token], relation);

    /// <summary>The first child in a relation; -1 when there is none.</summary>
    public int Child(int token, string relation)
    {
        for (var child = firstChild[token]; child >= 0; child = nextSibling[child]) if (Is(child, relation)) return child;
        return -1;
    }

    /// <summary>True when <paramref name="token"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps <= Count; token = Head(token), steps++) if (token == ancestor) return true;
        return false;
    }

    /// <summary>The preposition of a nominal in lower case ("on", "because of" as "because"); empty when it has none.</summary>
    public string CaseOf(int token) => Child(token, "case") is var mark and >= 0 ? Form(mark) : "";

    /// <summary>
    /// What marks a noun's role: its preposition (all words of a fixed one, "в отношении"), else in a language with cases the case as three
    /// letters (<c>gen</c>, <c>ins</c>), else nothing.
    /// </summary>
    public string MarkOf(int token)
    {
        var mark = Child(token, "case");
        if (mark >= 0) return Children(mark, "fixed").Aggregate(Form(mark), (text, part) => $"{text} {Form(part)}");
        if (!hasCases) return "";
        var features = Features(token);
        var at = features.IndexOf("Case=", StringComparison.Ordinal);
        return at >= 0 && features.Length >= at + 8 ? features.Substring(at + 5, 3).ToLowerInvariant() : Is(token, "nmod") ? "gen" : "";
    }

    /// <summary>Morphological features; where a tagger gives them as its tag, that.</summary>
    public string Features(int token) => Sentence.Tokens[token] is { Features.Length: > 0 } t ? t.Features : Sentence.Tokens[token].Xpos;

    /// <summary>True when the token is a verb, an auxiliary that stands where a verb would, or bears a verb's features under another tag (a Russian participle, a finite verb taken for a noun).</summary>
    public bool IsVerb(int token) => this[token].Pos == UniversalPos.VERB || (this[token].Pos == UniversalPos.AUX && !IsAny(token, "aux", "cop")) ||
        (hasCases && this[token].Pos is UniversalPos.NOUN or UniversalPos.ADJ && Features(token) is var features &&
        (features.Contains("VerbForm=Fin", StringComparison.Ordinal) || features.Contains("Voice=Pass", StringComparison.Ordinal)));

    /// <summary>True for nouns, names, pronouns and numbers.</summary>
    public bool IsNominal(int token) => this[token].Pos is UniversalPos.NOUN or UniversalPos.PROPN or UniversalPos.PRON or UniversalPos.NUM or UniversalPos.X or UniversalPos.DET;

    /// <summary>The token and its conjuncts, from left to right.</summary>
    public IEnumerable<int> WithConjuncts(int token)
    {
        yield return token;
        foreach (var conjunct in Children(token, "conj")) yield return conjunct;
    }

    /// <summary>
    /// A verb has one subject: where a parser of a language with cases found one on each side, the thing behind the verb is its object, if its form
    /// may be either. Names in -а and -я have a form of their own for the object.
    /// </summary>
    private bool IsSecondSubject(int token)
    {
        var (verb, features) = (Head(token), Features(token));
        if (verb < 0 || verb >= token || relations[token] != "nsubj" || !IsVerb(verb) || MarkOf(token) is not ("nom" or "acc")) return false;
        if (features.Contains("Animacy=Anim", StringComparison.Ordinal) || (features.Contains("Number=Sing", StringComparison.Ordinal) && forms[token] is [.., 'а' or 'я'])) return false;
        for (var other = firstChild[verb]; other >= 0 && other < verb; other = nextSibling[other])
            if (relations[other] == "nsubj") return true;
        return false;
    }
}
