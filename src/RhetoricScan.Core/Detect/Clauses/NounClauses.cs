
namespace RhetoricScan.Detect.Clauses;

/// <summary>Reads event nouns as clauses: "the US-Israeli aggression against Iran", "NATO's expansion", "responsible for the attack".</summary>
internal sealed class NounClauses(ClauseScene scene, RoleFinder roles, ActFinder acts, ParticipantReader participants, DoerReader doers, Attitudes attitudes, Firewall firewall, VoiceReader voices, RowMaker maker)
{
    private SentenceTree Tree => scene.Tree;

    /// <summary>Adds the rows of an event noun, if it is one.</summary>
    public void Read(int noun, List<Clause> rows)
    {
        if (acts.OfNoun(noun) is not { Entry: { } entry } act || scene.IsException(noun) || IsGroup(noun) || EventOwners.IsCountered(Tree, noun)) return;
        var hasDoer = roles.ByPhrase(noun) >= 0;
        var agents = participants.Modifiers(noun, child => !EventOwners.IsPatient(Tree, child, noun, entry, hasDoer));
        var patients = participants.Modifiers(noun, child => EventOwners.IsPatient(Tree, child, noun, entry, hasDoer));
        var issue = -1;
        foreach (var below in Tree.Children(noun).Where(child => Tree.IsAny(child, "nmod", "obl") && !Tree.Is(child, "nmod:poss")))
            Place(below, entry, IsAccuser(below, noun, entry) ? ActRole.Agent : RoleOf(Tree.MarkOf(below), entry, agents.Count > 0 || IsGiven(noun, entry)), agents, patients, ref issue);
        if (patients.Count == 0 && scene.Cues.HasCases) patients = MisplacedPatients(noun, entry);
        if (agents.Count == 0) agents = ByLower(noun);
        if (agents.Count == 0) agents = FromAround(noun);
        if (agents.Count == 0 && patients.Count == 0 && Tree.Is(noun, "compound")) return;
        if (patients.Count == 0 && IsUndergone(noun)) patients = participants.Named(Tree.Child(noun, "nsubj"));
        if (agents.Count == 0 && patients.Count == 0 && PickedUp(noun, entry) is { } before)
            (agents, patients) = ([before.Agent!], before.Patient is null ? [] : [before.Patient]);
        if (entry.Form is "expansion" or "enlargement" && agents.Exists(agent => agent.Body is not null)) return;
        maker.Add(rows, Pattern(noun, act, issue, agents.Exists(agent => agent.ActorId is not null)), agents, patients);
    }

    /// <summary>"the opposition met": people, unless it is said whose or to what.</summary>
    private bool IsGroup(int noun) => Tree.Lemma(noun) == "opposition" && Tree.Child(noun, "nmod:poss") < 0 && Tree.Children(noun, "nmod").All(below => Tree.CaseOf(below) != "to");

    /// <summary>"come to the aid of X", "in support of X": the help is for whom "of" names.</summary>
    private bool IsGiven(int noun, ActEntry entry) => entry.Class.Id is "SUPPORT" or "AID" &&
        (Tree.CaseOf(noun) == "in" || (Tree.CaseOf(noun) == "to" && Tree.Head(noun) is var verb and >= 0 && Tree.Lemma(verb) is "come" or "rush" or "go"));

    /// <summary>A by-phrase that a parser hung on the noun below: "the occupation of our territory by X".</summary>
    private List<Participant> ByLower(int noun)
    {
        foreach (var below in Tree.Children(noun, "nmod"))
            if (roles.ByPhrase(below) is var agent and >= 0) return doers.Actors(agent);
        return [];
    }

    /// <summary>"обвинения Запада в адрес России": a genitive beside a noun marked as the one acted upon is the one that acts.</summary>
    private bool IsAccuser(int genitive, int noun, ActEntry entry) => scene.Cues.HasCases && Tree.MarkOf(genitive) == "gen" &&
        Tree.Children(noun, "nmod").Any(other => other != genitive && Tree.CaseOf(other).Length > 0 && RoleOf(Tree.MarkOf(other), entry, hasAgent: true) == ActRole.Patient);

    /// <summary>What a parser hung one place too low or too high: "нападение А на Б" with Б below А, "нарушение А-ем права", "санкции А против Б незаконны".</summary>
    private List<Participant> MisplacedPatients(int noun, ActEntry entry)
    {
        foreach (var agent in Tree.Children(noun, "nmod"))
        {
            foreach (var below in Tree.Children(agent, "nmod"))
            {
                var mark = Tree.MarkOf(below);
                if (mark == "gen" ? Tree.MarkOf(agent) == "ins" : RoleOf(mark, entry, hasAgent: true) == ActRole.Patient) return participants.Read(below);
            }
        }
        var head = Tree.Head(noun);
        if (head < 0 || Tree.IsVerb(head) || !Tree.Is(noun, "nsubj")) return [];
        foreach (var oblique in Tree.Children(head, "obl"))
            if (noun < oblique && oblique < head && Tree.CaseOf(oblique).Length > 0 && RoleOf(Tree.MarkOf(oblique), entry, hasAgent: true) == ActRole.Patient) return participants.Read(oblique);
        return [];
    }

    private void Place(int noun, ActEntry act, ActRole? role, List<Participant> agents, List<Participant> patients, ref int issue)
    {
        if (role == ActRole.Issue) issue = noun;
        else if (role == ActRole.Agent) agents.AddRange(doers.Read(noun));
        else if (role is not null && !scene.Cues.HasCases && acts.OfNoun(noun) is { Entry.Class.Sign: < 0 }) PlaceHarm(noun, act, agents, patients);
        else if (role is not null) patients.AddRange(participants.Read(noun));
    }

    /// <summary>"the imposition of X's embargo" is X's, "the condemnation of X's aggression" is of X: harm in the patient's place stands for who did it.</summary>
    private void PlaceHarm(int noun, ActEntry act, List<Participant> agents, List<Participant> patients)
    {
        var done = doers.Read(noun);
        if (act.Form is not ("imposition" or "perpetration")) patients.AddRange(done);
        else if (agents.Count == 0) agents.AddRange(done.Where(participant => participant.ActorId is not null));
    }

    private ActRole? RoleOf(string mark, ActEntry entry, bool hasAgent)
    {
        if (mark is "of" or "gen" or "")
        {
            var of = entry.Frame.GetValueOrDefault(mark.Length == 0 ? "of" : mark, ActRole.Patient);
            return of == ActRole.Agent && hasAgent ? ActRole.Patient : of;
        }
        if (entry.Frame.TryGetValue(mark, out var role)) return role;
        if (mark == "ins") return ActRole.Agent;
        if (scene.Cues.AgentPrepositions.Contains(mark)) return ActRole.Agent;
        return scene.Cues.TargetPrepositions.Contains(mark) ? ActRole.Patient : null;
    }

    /// <summary>The subject of the verb that lends itself to the noun ("wage war"), of an adjective ("guilty of"), or a conjunct's modifiers.</summary>
    private List<Participant> FromAround(int noun)
    {
        if (Tree.Child(noun, "cop") >= 0) return Tree.Child(noun, "nsubj") is var subject and >= 0 && IsSaidOfDoer(noun) ? OfSubject(subject) : [];
        var head = Tree.Head(noun);
        if (head < 0) return [];
        if (Tree.Is(noun, "conj") && acts.OfNoun(head) is not null)
            return participants.Modifiers(head, child => child < noun && !EventOwners.IsAnti(Tree, child)) is { Count: > 0 } shared ? shared : FromAround(head);
        if (IsLentTo(noun, head)) return doers.Actors(roles.Subject(head));
        if (Tree.IsAny(noun, "obl", "nmod", "obj") && IsCulprit(head)) return doers.Actors(SubjectOfAdjective(head));
        if (Tree.Is(noun, "nsubj:pass") && scene.Cues.LightVerbs.Contains(Tree.Lemma(head))) return doers.Actors(roles.ByPhrase(head));
        foreach (var clause in Tree.Children(noun, "acl"))
        {
            if (roles.IsPassive(clause) ? attitudes.Holds(clause) : roles.Object(clause) != noun || !scene.Cues.LightVerbs.Contains(Tree.Lemma(clause))) continue;
            if (doers.Actors(roles.IsPassive(clause) ? roles.ByPhrase(clause) : roles.Subject(clause)) is { Count: > 0 } told) return told;
        }
        return [];
    }

    /// <summary>True when a verb lends its subject to the noun: as its object ("wage war"), or behind a preposition of "engage in", "persist in", "continue with".</summary>
    private bool IsLentTo(int noun, int verb)
    {
        if (!Tree.IsVerb(verb) || !scene.Cues.LightVerbs.Contains(Tree.Lemma(verb)) || roles.IsPassive(verb)) return false;
        return Tree.Is(noun, "obj") || (Tree.Is(noun, "obl") && (scene.Cues.HasCases || (Tree.CaseOf(noun) is "in" or "with" && Tree.Lemma(verb) is "engage" or "persist" or "continue") || (Tree.CaseOf(noun) == "to" && Tree.Lemma(verb) == "commit")));
    }

    /// <summary>"X is a threat", "X is at war", "X is in breach": what is said of the one who does it, not "X is under attack" or "X is against the embargo".</summary>
    private bool IsSaidOfDoer(int noun) => scene.Cues.HasCases || Tree.CaseOf(noun) is "" or "at" || (Tree.CaseOf(noun) == "in" && acts.OfNoun(noun)?.Entry?.Class.Id is "BREACH" or "REJECT" or "FAIL" or "SUPPORT");

    /// <summary>"X is under attack": harm done to the subject.</summary>
    private bool IsUndergone(int noun) => Tree.CaseOf(noun) == "under" && Tree.Child(noun, "cop") >= 0 && Tree.Child(noun, "nsubj") >= 0;

    /// <summary>"the expansion of X is a threat": who did the subject, where that is an event; else the subject itself.</summary>
    private List<Participant> OfSubject(int subject)
    {
        return doers.Actors(subject) is { Count: > 0 } agents ? agents : ByLower(subject);
    }

    private bool IsCulprit(int head) => scene.Cues.CulpritAdjectives.Contains(Tree.Form(head));

    private int SubjectOfAdjective(int adjective)
    {
        var governor = Tree.Head(adjective);
        if (governor >= 0 && Tree.Is(adjective, "xcomp") && roles.Object(governor) is var held and >= 0) return held;
        if (roles.Subject(adjective) is var subject and >= 0) return subject;
        return Tree.Is(adjective, "amod") || Tree.Is(adjective, "acl") ? Tree.Head(adjective) : -1;
    }

    /// <summary>"this aggression", "such steps": a demonstrative picks up the harm told before, if it is of the same class or the noun fits any ("this crime").</summary>
    private Clause? PickedUp(int noun, ActEntry entry)
    {
        if (entry.Class.Sign >= 0 || scene.Speech.Before is not [.., { } before]) return null;
        var isPointed = Tree.Children(noun).Any(child => Tree.IsAny(child, "det", "amod") && scene.Cues.Demonstratives.Contains(Tree.Form(child)));
        return isPointed && (before.ActClass == entry.Class.Id || entry.Class.Id is "BREACH" || entry.Form is "crime" or "atrocity" or "injustice") ? before : null;
    }

    private Clause Pattern(int noun, ActFinder.Act act, int issue, bool hasAgent)
    {
        var (negated, modality) = Marks(noun, hasAgent);
        var voice = voices.Of(noun);
        return new Clause
        {
            Sentence = Tree.Index,
            ActSpan = maker.SpanOf(act),
            Act = maker.NameOf(act),
            ActClass = act.Entry!.Class.Id,
            Sign = act.Entry.Class.Sign,
            Issue = issue < 0 ? null : participants.SpanOf(issue),
            Form = hasAgent ? ClauseForm.Nominal : ClauseForm.AgentlessNominal,
            Negated = negated,
            Modality = modality,
            Voice = voice.Voice,
            Holder = voice.Holder,
            Endorsed = voice.Endorsed,
            Confidence = maker.Confidence(noun),
        };
    }

    /// <summary>An event noun is told as a fact unless it is denied, irrealis ("any attack"), or an indefinite object of a verb that isn't fact.</summary>
    private (bool Negated, Modality Modality) Marks(int noun, bool hasAgent)
    {
        if (firewall.IsNegatedNoun(noun)) return (true, Modality.Fact);
        if (Tree.Children(noun).Any(child => Tree.IsAny(child, "amod", "det") && scene.Cues.IrrealisAdjectives.Contains(Tree.Form(child)))) return (false, Modality.Hypothetical);
        var verb = Tree.Head(noun);
        if (verb >= 0 && IsCulprit(verb) && firewall.Of(verb).Negated) return (true, Modality.Fact);
        var isDefinite = hasAgent || Tree.Children(noun).Any(child => Tree.Is(child, "nmod:poss") || (Tree.Is(child, "det") && Tree.Form(child) is not ("a" or "an" or "any" or "no")));
        if (isDefinite || verb < 0 || !Tree.IsAny(noun, "obj", "obl", "nsubj", "conj") || !Tree.IsVerb(verb)) return (false, Modality.Fact);
        var reading = firewall.Of(verb);
        return (reading.Negated, reading.Modality);
    }
}
