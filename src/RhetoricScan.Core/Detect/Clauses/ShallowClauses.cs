using RhetoricScan.Annotate;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// The reading without a parser: an act word with the nearest actor before it as agent and behind it as patient, turned round before "by".
/// Every row has a confidence of at most <see cref="Confidence"/>.
/// </summary>
internal static class ShallowClauses
{
    /// <summary>Confidence of a row read from word order alone.</summary>
    public const float Confidence = .35f;

    private const int Reach = 12;

    /// <summary>Adds the rows of a sentence.</summary>
    public static void Read(ClauseScene scene, List<Clause> rows)
    {
        var tree = scene.Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            if (scene.At(i) is not null || EntryAt(scene, i) is not { } entry) continue;
            var (before, after) = (Nearest(scene, i, -1), Nearest(scene, i, 1));
            var isNoun = entry.Kind == ActKind.Noun;
            var turned = after is not null && ByStandsBetween(tree, i, after);
            var (agent, patient) = turned ? (after, before) : (before, after);
            if (entry.Kind is ActKind.Patient or ActKind.Ergative) (agent, patient) = (null, before);
            if (agent is null && patient is null && !isNoun) continue;
            rows.Add(Row(scene, i, entry, agent, patient, turned, isNoun));
        }
    }

    private static ActEntry? EntryAt(ClauseScene scene, int token)
    {
        var lemma = scene.Tree.Lemma(token);
        var pos = scene.Tree[token].Pos;
        var noun = pos is UniversalPos.NOUN or UniversalPos.None ? scene.Acts.Nouns(lemma).FirstOrDefault(entry => entry.Words.Length == 1) : null;
        var verb = pos is UniversalPos.VERB or UniversalPos.None ? scene.Acts.Verbs(lemma).FirstOrDefault(entry => entry.Words.Length == 1) : null;
        return pos == UniversalPos.None ? noun ?? verb : verb ?? noun;
    }

    private static Mention? Nearest(ClauseScene scene, int at, int direction) => direction < 0
        ? scene.Mentions.LastOrDefault(mention => mention.EndToken <= at && at - mention.EndToken < Reach && !IsCut(scene.Tree, mention.EndToken, at))
        : scene.Mentions.FirstOrDefault(mention => mention.FirstToken > at && mention.FirstToken - at < Reach && !IsCut(scene.Tree, at + 1, mention.FirstToken));

    /// <summary>True when a semicolon, colon or sentence mark parts two places.</summary>
    private static bool IsCut(SentenceTree tree, int from, int to)
    {
        for (var i = from; i < to; i++) if (tree[i].Form is ";" or ":" or "." or "!" or "?") return true;
        return false;
    }

    private static bool ByStandsBetween(SentenceTree tree, int act, Mention after)
    {
        for (var i = act + 1; i < after.FirstToken && i <= act + 3; i++) if (tree.Form(i) is "by" or "со") return true;
        return false;
    }

    private static Clause Row(ClauseScene scene, int token, ActEntry entry, Mention? agent, Mention? patient, bool turned, bool isNoun)
    {
        var negated = Enumerable.Range(Math.Max(0, token - 4), Math.Min(4, token)).Any(i => scene.Cues.Negators.Contains(scene.Tree.Form(i)));
        return new Clause
        {
            Sentence = scene.Tree.Index,
            ActSpan = scene.Tree[token].Span,
            Act = entry.Form,
            ActClass = entry.NeedsActor && patient is null ? "" : entry.Class.Id,
            Sign = entry.NeedsActor && patient is null ? 0 : entry.Class.Sign,
            Agent = ParticipantOf(scene, agent),
            Patient = ParticipantOf(scene, patient),
            Form = FormOf(entry, agent is not null, turned, isNoun),
            Negated = negated,
            FailedDuty = negated && entry.Class.Sign > 0,
            Modality = ModalityOf(scene, token),
            Voice = VoiceOf(scene, token),
            Confidence = agent is not null && patient is not null ? Confidence : Confidence / 2,
        };
    }

    private static ClauseForm FormOf(ActEntry entry, bool hasAgent, bool turned, bool isNoun)
    {
        if (entry.Kind == ActKind.Ergative) return ClauseForm.Ergative;
        if (isNoun) return hasAgent ? ClauseForm.Nominal : ClauseForm.AgentlessNominal;
        return turned ? ClauseForm.Passive : hasAgent ? ClauseForm.Active : ClauseForm.AgentlessPassive;
    }

    private static Participant? ParticipantOf(ClauseScene scene, Mention? mention) => mention is null
        ? null
        : new Participant(mention.Span, mention.EntityId.Length == 0 ? null : mention.EntityId, scene.Speech.Own.SideOf(mention.EntityId));

    private static Modality ModalityOf(ClauseScene scene, int token)
    {
        var tree = scene.Tree;
        if (tree.Count > 0 && tree[tree.Count - 1].Form == "?") return Modality.Question;
        for (var i = Math.Max(0, token - 4); i < token; i++)
        {
            var form = tree.Form(i);
            if (scene.Cues.Conditions.Contains(form) || scene.Cues.HypotheticalModals.Contains(form)) return Modality.Hypothetical;
            if (scene.Cues.DemandModals.Contains(form)) return Modality.Demand;
            if (scene.Cues.PossibleModals.Contains(form)) return Modality.Possible;
        }
        return Modality.Fact;
    }

    private static Voice VoiceOf(ClauseScene scene, int token)
    {
        var offset = scene.Tree[token].Span.Start;
        var isOthers = scene.Speech.Voices.IsOtherTurn(offset) || scene.Speech.Voices.QuoteAt(offset, scene.Speech.Annotated.Speech.Body) is not null;
        return isOthers ? Voice.Quoted : Voice.Own;
    }
}
