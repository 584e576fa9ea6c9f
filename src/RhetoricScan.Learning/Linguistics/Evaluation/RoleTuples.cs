namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>Who does what to whom, read off a tree: agents and patients of verbs, passives turned round, subjects shared by coordinated verbs.</summary>
internal sealed class RoleTuples
{
    private const int LongestChain = 4;
    private readonly IReadOnlyList<(string Tag, int Head, string Relation)> words;
    private readonly ILookup<int, int> dependents;

    private RoleTuples(IReadOnlyList<(string Tag, int Head, string Relation)> words)
    {
        this.words = words;
        dependents = Enumerable.Range(0, words.Count).ToLookup(i => words[i].Head);
        foreach (var verb in Enumerable.Range(0, words.Count).Where(i => words[i].Tag == "VERB")) Read(verb);
    }

    /// <summary>Verb and agent.</summary>
    public HashSet<(int Verb, int Argument)> Agents { get; } = [];

    /// <summary>Verb and patient.</summary>
    public HashSet<(int Verb, int Argument)> Patients { get; } = [];

    /// <summary>Agent, verb and patient.</summary>
    public HashSet<(int Agent, int Verb, int Patient)> Triples =>
        [.. from agent in Agents from patient in Patients where agent.Verb == patient.Verb select (agent.Argument, agent.Verb, patient.Argument)];

    /// <summary>The roles of a sentence.</summary>
    /// <param name="words">Universal tag, index of the head (-1 for the root) and relation of each word.</param>
    public static RoleTuples Of(IReadOnlyList<(string Tag, int Head, string Relation)> words) => new(words);

    private void Read(int verb)
    {
        if (Subject(verb, 0) is { } subject) (subject.Passive ? Patients : Agents).Add((verb, subject.Word));
        foreach (var word in dependents[verb])
        {
            if (words[word].Relation == "obj") Patients.Add((verb, word));
            if (words[word].Relation == "obl:agent") Agents.Add((verb, word));
        }
    }

    private (int Word, bool Passive)? Subject(int verb, int depth)
    {
        foreach (var word in dependents[verb])
            if (words[word].Relation is "nsubj" or "nsubj:pass") return (word, words[word].Relation == "nsubj:pass");
        var ownSubject = dependents[verb].Any(word => words[word].Relation is "csubj" or "expl");
        if (words[verb].Relation != "conj" || depth == LongestChain || ownSubject || words[verb].Head < 0) return null;
        return Subject(words[verb].Head, depth + 1) is { } shared ? (shared.Word, dependents[verb].Any(word => words[word].Relation == "aux:pass")) : null;
    }
}
