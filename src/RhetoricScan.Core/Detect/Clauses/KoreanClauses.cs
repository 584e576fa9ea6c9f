using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Reads Korean clauses by particles and endings: 이/가/은/는 mark who acts, 을/를 and 에 대한 who is acted upon, -되다, -당하다 and -받다 turn
/// it round, 에 의해 names the agent, a clause before its noun (-한, -하는) gives the noun as the missing role.
/// </summary>
internal static class KoreanClauses
{
    private const float BothRoles = .6f;
    private const float OneRole = .4f;

    /// <summary>Adds the rows of a sentence.</summary>
    public static void Read(ClauseScene scene, List<Clause> rows)
    {
        var words = new KoreanWords(scene);
        for (var i = 0; i < words.Count; i++)
            if (words.ActAt(i) is { } act) Read(scene, words, act, rows);
    }

    private static void Read(ClauseScene scene, KoreanWords words, KoreanAct act, List<Clause> rows)
    {
        var (agent, patient) = Roles(words, act);
        if (agent is null && patient is null && !act.IsNoun) return;
        var voice = words.VoiceOf(act);
        var pattern = new Clause
        {
            Sentence = scene.Tree.Index,
            ActSpan = scene.Tree[act.Token].Span,
            Act = act.Entry.Form,
            ActClass = act.Entry.Class.Id,
            Sign = act.Entry.Class.Sign,
            Form = FormOf(act, agent is not null),
            Negated = words.IsNegated(act),
            FailedDuty = words.IsNegated(act) && act.Entry.Class.Sign > 0,
            Modality = words.ModalityOf(act),
            Voice = voice.Voice,
            Holder = voice.Holder,
            Confidence = agent is not null && patient is not null ? BothRoles : OneRole,
        };
        new RowMaker(scene).Add(rows, pattern, Participants(scene, words.WithJoined(agent)), Participants(scene, words.WithJoined(patient)));
    }

    private static (Mention? Agent, Mention? Patient) Roles(KoreanWords words, KoreanAct act)
    {
        var target = words.Before(act.Token, KoreanRole.Object, words.ClauseStart(act)) ?? words.Before(act.Token, KoreanRole.Target, words.ClauseStart(act));
        if (act.Entry.Kind is ActKind.Ergative or ActKind.Patient) return (null, words.Before(act.Token, KoreanRole.Subject) ?? words.Modified(act));
        if (act.IsPassive) return (words.Before(act.Token, KoreanRole.Agent) ?? target, words.Before(act.Token, KoreanRole.Subject) ?? words.Modified(act));
        var agent = words.Before(act.Token, KoreanRole.Agent) ?? (act.IsNoun ? words.Owner(act.Token) : null) ??
            words.Before(act.Token, KoreanRole.Subject) ?? (act.IsNoun ? null : words.Modified(act));
        if (act.IsNoun) target ??= words.BareBefore(act.Token, agent);
        return (agent, ReferenceEquals(agent, target) ? null : target);
    }

    private static ClauseForm FormOf(KoreanAct act, bool hasAgent)
    {
        if (act.Entry.Kind == ActKind.Ergative) return ClauseForm.Ergative;
        if (act.IsNoun) return hasAgent ? ClauseForm.Nominal : ClauseForm.AgentlessNominal;
        return act.IsPassive ? hasAgent ? ClauseForm.Passive : ClauseForm.AgentlessPassive : ClauseForm.Active;
    }

    private static List<Participant> Participants(ClauseScene scene, List<Mention> mentions) => [.. mentions.Select(mention =>
        new Participant(mention.Span, mention.EntityId.Length == 0 ? null : mention.EntityId, scene.Speech.Own.SideOf(mention.EntityId)))];
}
