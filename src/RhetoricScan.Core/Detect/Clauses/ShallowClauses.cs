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
            if (isNoun && after is not null) (agent, patient) = NounRoles(scene.Tree, i, entry, before, after);
            if (entry.Kind is ActKind.Patient or ActKind.Ergative) (agent, patient) = (null, before);
            if (agent is null && patient is null && !isNoun) continue;
            var row = Row(scene, i, entry, agent, patient, turned, isNoun);
            new RowMaker(scene).Add(rows, row, Joined(scene, agent), Joined(scene, patient));
        }
    }

    private static ActEntry? EntryAt(ClauseScene scene, int token)
    {
        if (scene.IsException(token)) return null;
        if (!scene.Speech.Annotated.Layers.HasFlag(AnnotationLayers.Lemmas)) return ByForm(scene, token);
        var lemma = scene.Tree.Lemma(token);
        var pos = scene.Tree[token].Pos;
        var noun = pos is UniversalPos.NOUN or UniversalPos.None ? scene.Acts.Nouns(lemma).FirstOrDefault(entry => entry.Words.Length == 1) : null;
        var verb = pos is UniversalPos.VERB or UniversalPos.None ? scene.Acts.Verbs(lemma).FirstOrDefault(entry => entry.Words.Length == 1) : null;
        return pos == UniversalPos.None ? noun ?? verb : verb ?? noun;
    }

    /// <summary>Without tags: a noun behind an article, possessive or preposition, else a verb if the form can be one.</summary>
    private static ActEntry? ByForm(ClauseScene scene, int token)
    {
        var entries = scene.Acts.ByForm(scene.Tree.Form(token));
        if (entries.IsEmpty) return null;
        var afterNounMark = token > 0 && (scene.Cues.NounMarks.Contains(scene.Tree.Form(token - 1)) || scene.At(token - 1)?.NameKind == Catalogues.ActorNameKind.Adjective);
        return entries.FirstOrDefault(entry => entry.Kind == ActKind.Noun == afterNounMark) ?? entries[0];
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

    /// <summary>An actor with those joined to it by a comma or "and", as participants.</summary>
    private static List<Participant> Joined(ClauseScene scene, Mention? mention)
    {
        var all = new List<Participant>();
        for (var at = mention; at is not null; at = Neighbour(scene, at))
            all.Insert(0, new Participant(at.Span, at.EntityId.Length == 0 ? null : at.EntityId, scene.Speech.Own.SideOf(at.EntityId)));
        return all;
    }

    private static Mention? Neighbour(ClauseScene scene, Mention mention)
    {
        var link = mention.FirstToken - 1;
        if (link > 0 && scene.Tree.Form(link) is "the") link--;
        return link > 0 && scene.Tree.Form(link) is "and" or "и" or "," ? scene.Mentions.LastOrDefault(other => other.EndToken == link) : null;
    }

    /// <summary>The preposition, or its absence before a genitive, tells what the actor behind an event noun is.</summary>
    private static (Mention? Agent, Mention? Patient) NounRoles(SentenceTree tree, int act, ActEntry entry, Mention? before, Mention after)
    {
        var mark = after.FirstToken == act + 1 ? "gen" : tree.Form(act + 1);
        if (mark is "by" or "со") return (after, null);
        var role = mark is "of" or "gen" ? entry.Frame.GetValueOrDefault(mark, ActRole.Patient) : ActRole.Patient;
        return role == ActRole.Agent && before?.EndToken != act ? (after, null) : (before, after);
    }

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
