namespace RhetoricScan.Detect.Clauses;

/// <summary>Reads the clauses of verbs: active, passive, ergative, controlled, with light verbs and prepositional patients.</summary>
internal sealed class VerbClauses(ClauseScene scene, RoleFinder roles, ActFinder acts, ParticipantReader participants, DoerReader doers, Attitudes attitudes, Firewall firewall, VoiceReader voices, RowMaker maker)
{
    private SentenceTree Tree => scene.Tree;

    /// <summary>Adds the rows of a verb and tells which nouns its phrase used up.</summary>
    public void Read(int verb, List<Clause> rows, HashSet<int> consumed)
    {
        if (IsNoun(verb)) return;
        var passive = roles.IsPassive(verb);
        var (subject, target) = (roles.Subject(verb), roles.Object(verb));
        var act = acts.OfVerb(verb, passive || target >= 0 || Tree.Child(verb, "xcomp") >= 0 || Tree.Child(verb, "ccomp") >= 0);
        consumed.UnionWith(act.Others);
        var arguments = passive ? Passive(verb, subject, act) : Active(verb, subject, target, act);
        var agents = arguments.Agent < 0 ? [] : doers.Read(arguments.Agent);
        var patients = Patients(verb, act, arguments);
        if (scene.Cues.PrepositionalVerbs.Contains(Tree.Form(verb)) && Tree.Child(verb, "nsubj") < 0) return;
        if (Tree.Is(verb, "amod") && act.Entry is not { Class.Sign: < 0 }) return;
        var hasClass = act.Entry is not null && !(act.Entry.NeedsActor && !patients.Exists(patient => patient.ActorId is not null));
        if (!hasClass && !agents.Concat(patients).Any(participant => participant.ActorId is not null)) return;
        if (act.Entry?.Kind == ActKind.Ergative && agents.Exists(agent => agent.ActorId is not null)) hasClass = act.Entry.Words.Length > 1;
        maker.Add(rows, Pattern(verb, act, hasClass, arguments, patients), agents, patients);
    }

    /// <summary>A noun that the tagger took for a verb: behind a preposition stands none but a gerund ("the emission of gases").</summary>
    private bool IsNoun(int verb) => !scene.Cues.HasCases && Tree[verb].Xpos is not "VBG" && Tree.Child(verb, "case") >= 0;

    private Clause Pattern(int verb, ActFinder.Act act, bool hasClass, Arguments arguments, List<Participant> patients)
    {
        var (reading, voice) = (firewall.Of(verb), voices.Of(verb));
        var sign = hasClass && !IsUnsigned(act, arguments, patients) ? act.Entry!.Class.Sign : 0;
        var failed = reading.Failed && sign > 0 && reading.Modality is Modality.Fact or Modality.Possible;
        return new Clause
        {
            Sentence = Tree.Index,
            ActSpan = maker.SpanOf(act),
            Act = maker.NameOf(act),
            ActClass = hasClass ? act.Entry!.Class.Id : "",
            Sign = sign,
            Issue = arguments.Issue < 0 ? null : participants.SpanOf(arguments.Issue),
            Form = FormOf(verb, act, arguments),
            Negated = reading.Negated,
            FailedDuty = failed && reading.Negated,
            Modality = reading.Modality,
            Intended = reading.Intended,
            Voice = voice.Voice,
            Holder = voice.Holder,
            Endorsed = voice.Endorsed,
            Confidence = maker.Confidence(verb, arguments.Agent, arguments.Patient),
        };
    }

    private bool IsUnsigned(ActFinder.Act act, Arguments arguments, List<Participant> patients)
    {
        if (arguments.Patient < 0 || act.Has(arguments.Patient)) return false;
        var thing = Meant(arguments.Patient);
        var named = acts.OfNoun(thing)?.Entry;
        return UnsignedActs.IsHelpOfHarm(act.Entry!, named) ||
            (!patients.Exists(patient => patient.ActorId is not null) && UnsignedActs.IsHarmless(act.Entry!, Tree.Lemma(thing), named));
    }

    /// <summary>"every form of terrorism": what "of" names.</summary>
    private int Meant(int noun) => UnsignedActs.IsKind(Tree.Lemma(noun)) && Tree.Children(noun, "nmod").FirstOrDefault(below => Tree.CaseOf(below) == "of", -1) is var kind and >= 0 ? kind : noun;

    private ClauseForm FormOf(int verb, ActFinder.Act act, Arguments arguments)
    {
        if (act.Entry?.Kind == ActKind.Ergative && arguments.Agent < 0) return ClauseForm.Ergative;
        if (arguments.IsPassive) return arguments.Agent < 0 ? ClauseForm.AgentlessPassive : ClauseForm.Passive;
        var governor = Tree.Head(verb);
        var controlled = governor >= 0 && Tree.Is(verb, "xcomp") && scene.Cues.Controlling.Contains(Tree.Lemma(governor));
        controlled |= firewall.HasNoChoice(governor) && Tree.IsAny(verb, "acl", "advcl", "xcomp");
        return controlled ? ClauseForm.Controlled : ClauseForm.Active;
    }

    private Arguments Active(int verb, int subject, int target, ActFinder.Act act)
    {
        if (act.Entry?.Kind is ActKind.Ergative && target < 0) return new Arguments(-1, subject, Issue(verb, act), false);
        if (act.Entry?.Kind is ActKind.Patient) return new Arguments(-1, subject, target >= 0 && !act.Has(target) ? target : Issue(verb, act), false);
        var isPart = target >= 0 && IsPartOf(target, act);
        var oblique = Oblique(verb, act, ActRole.Patient);
        if (oblique >= 0 && target >= 0 && !isPart && act.Entry is not null && act.Entry.OwnPatients.Contains(Tree.MarkOf(oblique))) return new Arguments(subject, oblique, target, false);
        var patient = target >= 0 && !isPart ? target : oblique;
        if (patient < 0 && isPart) patient = act.Others.Append(target).Select(word => Under(word, act)).FirstOrDefault(under => under >= 0, -1);
        return new Arguments(subject, patient, Issue(verb, act), false);
    }

    private Arguments Passive(int verb, int subject, ActFinder.Act act)
    {
        var agent = roles.ByPhrase(verb);
        if (agent < 0) agent = Oblique(verb, act, ActRole.Agent);
        if (agent < 0 && verb >= 2 && Tree.Is(verb, "amod") && Tree.Form(verb - 1) == "-" && scene.At(verb - 2) is not null) agent = verb - 2;
        if (act.Entry?.Kind == ActKind.Patient) return new Arguments(-1, subject, Issue(verb, act), true);
        var patient = subject;
        if (subject >= 0 && IsPartOf(subject, act)) patient = Oblique(verb, act, ActRole.Patient) is var oblique and >= 0 ? oblique : Under(subject, act);
        return new Arguments(agent, patient, Issue(verb, act), true);
    }

    /// <summary>True when a noun is a word of the act or holds one ("commit an act of aggression").</summary>
    private bool IsPartOf(int noun, ActFinder.Act act) => act.Has(noun) || Array.Exists(act.Others, word => Tree.Head(word) == noun && Tree.Is(word, "nmod"));

    /// <summary>
    /// Who is acted upon. Where the object is no actor, the one it is done to stands in: the indirect object, or an actor behind "to", "on",
    /// "against", "with", "from"; not for acts upon norms, where the norm is the one harmed or kept.
    /// </summary>
    private List<Participant> Patients(int verb, ActFinder.Act act, Arguments arguments)
    {
        if (IsHarmFaced(verb, act, arguments)) return doers.Read(arguments.Patient);
        var direct = arguments.Patient < 0 ? [] : participants.Read(arguments.Patient);
        if (direct.Count == 0) direct = OwnersInAct(act, arguments.Agent);
        if (direct.Exists(patient => patient.ActorId is not null) || act.Entry?.Class.Id is "BREACH" or "COMPLY" or "WITHDRAW" or "POLITICIZE" or "FAIL" or "UNDERMINE") return direct;
        var indirect = Receivers(verb).Concat(arguments.Patient < 0 ? [] : Tree.Children(arguments.Patient, "nmod").Where(IsReceiver))
            .Where(noun => noun != arguments.Agent && noun != arguments.Issue).Select(participants.Read).FirstOrDefault(read => read.Exists(patient => patient.ActorId is not null));
        return indirect ?? (act.Entry?.Class.Id == "REQUEST" && Addressee(verb) is { Count: > 0 } asked ? asked : direct);
    }

    /// <summary>"We condemn the occupation of X": the object is harm, and an attitude to harm meets who did it, not whom it was done to.</summary>
    private bool IsHarmFaced(int verb, ActFinder.Act act, Arguments arguments) => !scene.Cues.HasCases && act.Entry is not null && arguments.Patient >= 0 && !IsPartOf(arguments.Patient, act) &&
        act.Entry.Kind is ActKind.Verb && attitudes.Holds(verb) && acts.OfNoun(arguments.Patient) is { Entry.Class.Sign: < 0 };

    /// <summary>"demands that Iran stop": the subject of what is demanded.</summary>
    private List<Participant> Addressee(int verb) =>
        Tree.Child(verb, "ccomp") is var content and >= 0 && roles.Subject(content) is var subject and >= 0 ? participants.Read(subject) : [];

    /// <summary>"interfere in our affairs": the owner of a noun that belongs to the act.</summary>
    private List<Participant> OwnersInAct(ActFinder.Act act, int agent)
    {
        var agents = agent < 0 ? [] : participants.Read(agent);
        return [.. act.Others.Where(Tree.IsNominal).SelectMany(participants.Read)
            .Where(owner => owner.ActorId is not null && !agents.Exists(other => other.ActorId == owner.ActorId)).Take(1)];
    }

    private IEnumerable<int> Receivers(int verb) => Tree.Children(verb).Where(child => Tree.Is(child, "iobj") || (Tree.Is(child, "obl") && IsReceiver(child)));

    private bool IsReceiver(int noun) => Tree.MarkOf(noun) is "to" or "on" or "against" or "with" or "from" or "upon" or "at" or "for";

    private int Issue(int verb, ActFinder.Act act) => Oblique(verb, act, ActRole.Issue);

    /// <summary>The oblique noun of a verb whose preposition has the role in the act's frame.</summary>
    private int Oblique(int verb, ActFinder.Act act, ActRole role)
    {
        if (act.Entry is null) return role == ActRole.Patient ? DefaultTarget(verb) : -1;
        foreach (var oblique in Tree.Children(verb, "obl"))
            if (!act.Has(oblique) && act.Entry.Frame.TryGetValue(Tree.MarkOf(oblique), out var found) && found == role) return roles.Antecedent(oblique, verb);
        foreach (var word in act.Others)
            foreach (var below in Tree.Children(word))
                if (Tree.IsAny(below, "obl", "nmod") && !act.Has(below) && act.Entry.Frame.TryGetValue(Tree.MarkOf(below), out var role2) && role2 == role) return below;
        return -1;
    }

    private int DefaultTarget(int verb)
    {
        foreach (var oblique in Tree.Children(verb, "obl"))
            if (scene.Cues.TargetPrepositions.Contains(Tree.MarkOf(oblique)) && participants.HasActor(oblique)) return oblique;
        return -1;
    }

    /// <summary>The noun below the noun of a light verb: "impose sanctions on Russia", "commit aggression against Iran".</summary>
    private int Under(int noun, ActFinder.Act act)
    {
        foreach (var nmod in Tree.Children(noun, "nmod"))
        {
            var mark = Tree.MarkOf(nmod);
            if (act.Entry!.Frame.TryGetValue(mark, out var role) ? role == ActRole.Patient : scene.Cues.TargetPrepositions.Contains(mark)) return nmod;
        }
        return -1;
    }

    /// <summary>The nouns in the roles of a verb; -1 for an empty role.</summary>
    private readonly record struct Arguments(int Agent, int Patient, int Issue, bool IsPassive);
}
