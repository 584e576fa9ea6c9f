namespace RhetoricScan.Detect.Clauses;

/// <summary>Reads the clauses of verbs: active, passive, ergative, controlled, with light verbs and prepositional patients.</summary>
internal sealed class VerbClauses(ClauseScene scene, RoleFinder roles, ActFinder acts, ParticipantReader participants, Firewall firewall, VoiceReader voices, RowMaker maker)
{
    private SentenceTree Tree => scene.Tree;

    /// <summary>Adds the rows of a verb and tells which nouns its phrase used up.</summary>
    public void Read(int verb, List<Clause> rows, HashSet<int> consumed)
    {
        var passive = roles.IsPassive(verb);
        var (subject, target) = (roles.Subject(verb), roles.Object(verb));
        var act = acts.OfVerb(verb, passive || target >= 0);
        consumed.UnionWith(act.Others);
        var arguments = passive ? Passive(verb, subject, act) : Active(verb, subject, target, act);
        var agents = arguments.Agent < 0 ? [] : participants.Read(arguments.Agent);
        var patients = arguments.Patient < 0 ? [] : participants.Read(arguments.Patient);
        if (Tree.Is(verb, "amod") && act.Entry is not { Class.Sign: < 0 }) return;
        var hasClass = act.Entry is not null && !(act.Entry.NeedsActor && !patients.Exists(patient => patient.ActorId is not null));
        if (!hasClass && !agents.Concat(patients).Any(participant => participant.ActorId is not null)) return;
        if (act.Entry?.Kind == ActKind.Ergative && agents.Exists(agent => agent.ActorId is not null)) hasClass = act.Entry.Words.Length > 1;
        RowMaker.Add(rows, Pattern(verb, act, hasClass, arguments), agents, patients);
    }

    private Clause Pattern(int verb, ActFinder.Act act, bool hasClass, Arguments arguments)
    {
        var (reading, voice) = (firewall.Of(verb), voices.Of(verb));
        var sign = hasClass ? act.Entry!.Class.Sign : 0;
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

    private ClauseForm FormOf(int verb, ActFinder.Act act, Arguments arguments)
    {
        if (act.Entry?.Kind == ActKind.Ergative && arguments.Agent < 0) return ClauseForm.Ergative;
        if (arguments.IsPassive) return arguments.Agent < 0 ? ClauseForm.AgentlessPassive : ClauseForm.Passive;
        var governor = Tree.Head(verb);
        var controlled = governor >= 0 && Tree.Is(verb, "xcomp") && scene.Cues.Controlling.Contains(Tree.Lemma(governor));
        return controlled ? ClauseForm.Controlled : ClauseForm.Active;
    }

    private Arguments Active(int verb, int subject, int target, ActFinder.Act act)
    {
        if (act.Entry?.Kind is ActKind.Ergative && target < 0) return new Arguments(-1, subject, Issue(verb, act), false);
        if (act.Entry?.Kind is ActKind.Patient) return new Arguments(-1, subject, target >= 0 && !act.Has(target) ? target : Issue(verb, act), false);
        var patient = target >= 0 && !act.Has(target) ? target : Oblique(verb, act, ActRole.Patient);
        if (patient < 0 && target >= 0 && act.Has(target)) patient = Under(target, act);
        return new Arguments(subject, patient, Issue(verb, act), false);
    }

    private Arguments Passive(int verb, int subject, ActFinder.Act act)
    {
        var agent = roles.ByPhrase(verb);
        if (agent < 0) agent = Oblique(verb, act, ActRole.Agent);
        if (act.Entry?.Kind == ActKind.Patient) return new Arguments(-1, subject, Issue(verb, act), true);
        var patient = subject;
        if (subject >= 0 && act.Has(subject)) patient = Oblique(verb, act, ActRole.Patient) is var oblique and >= 0 ? oblique : Under(subject, act);
        return new Arguments(agent, patient, Issue(verb, act), true);
    }

    private int Issue(int verb, ActFinder.Act act) => Oblique(verb, act, ActRole.Issue);

    /// <summary>The oblique noun of a verb whose preposition has the role in the act's frame.</summary>
    private int Oblique(int verb, ActFinder.Act act, ActRole role)
    {
        if (act.Entry is null) return role == ActRole.Patient ? DefaultTarget(verb) : -1;
        foreach (var oblique in Tree.Children(verb, "obl"))
            if (!act.Has(oblique) && act.Entry.Frame.TryGetValue(Tree.CaseOf(oblique), out var found) && found == role) return roles.Antecedent(oblique, verb);
        foreach (var word in act.Others)
            foreach (var below in Tree.Children(word))
                if (Tree.IsAny(below, "obl", "nmod") && !act.Has(below) && act.Entry.Frame.TryGetValue(Tree.CaseOf(below), out var role2) && role2 == role) return below;
        return -1;
    }

    private int DefaultTarget(int verb)
    {
        foreach (var oblique in Tree.Children(verb, "obl"))
            if (scene.Cues.TargetPrepositions.Contains(Tree.CaseOf(oblique)) && participants.HasActor(oblique)) return oblique;
        return -1;
    }

    /// <summary>The noun below the noun of a light verb: "impose sanctions on Russia", "commit aggression against Iran".</summary>
    private int Under(int noun, ActFinder.Act act)
    {
        foreach (var nmod in Tree.Children(noun, "nmod"))
        {
            var mark = Tree.CaseOf(nmod);
            if (act.Entry!.Frame.TryGetValue(mark, out var role) ? role == ActRole.Patient : scene.Cues.TargetPrepositions.Contains(mark)) return nmod;
        }
        return -1;
    }

    /// <summary>The nouns in the roles of a verb; -1 for an empty role.</summary>
    private readonly record struct Arguments(int Agent, int Patient, int Issue, bool IsPassive);
}
