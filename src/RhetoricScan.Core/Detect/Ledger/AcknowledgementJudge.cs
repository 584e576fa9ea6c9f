using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Score;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Ledger;

/// <summary>
/// Judges how a speech treats an episode. Named means: a clause of the actor in the act's class, or words of the class together with the
/// episode's own form or with the actor; the name of an instrument alone is no mention of what was done to it. A named own act is justified where the sentence (or the one behind it) presents it as
/// forced, acknowledged where the own side is its agent or admits a fault, and otherwise only mentioned.
/// </summary>
internal sealed class AcknowledgementJudge(ResolvedSpeech speech, ImmutableArray<LabelScores> labels, FrozenDictionary<string, ActWords> words, EpisodeAutomaton automaton)
{
    private readonly Dictionary<int, FrozenSet<string>> keys = [];

    /// <summary>The strongest state any sentence gives the episode, and where.</summary>
    public (Acknowledgement State, TextSpan? Span) Judge(ImmutableArray<LedgerAct> acts, RaisedThings raised, bool own)
    {
        var (best, span) = (Acknowledgement.Omitted, (TextSpan?)null);
        foreach (var sentence in Candidates(acts, raised))
        {
            var clause = ClauseOf(sentence, acts, own);
            if (clause is null && !acts.Any(act => SaysClass(sentence, act.ActClass) && (NamesEpisode(sentence, act.Episode) || NamesActor(sentence, act, own)))) continue;
            var state = StateOf(sentence, clause, own);
            if (state > best) (best, span) = (state, clause?.ActSpan ?? speech.Annotated.Sentences[sentence].Span);
        }
        return (best, span);
    }

    /// <summary>True when a sentence has a word of an act class.</summary>
    public bool SaysClass(int sentence, string actClass) => KeysOf(sentence).Contains("class:" + actClass) ||
        (words.TryGetValue(actClass, out var row) && speech.ClausesOf(sentence).ToArray().Any(clause => row.Clauses.Contains(clause.ActClass)));

    private bool NamesEpisode(int sentence, string episode) => KeysOf(sentence).Contains("episode:" + episode);

    private IEnumerable<int> Candidates(ImmutableArray<LedgerAct> acts, RaisedThings raised)
    {
        var byName = Enumerable.Range(0, speech.Annotated.Sentences.Length).Where(i => NamesEpisode(i, acts[0].Episode));
        return raised.SentencesWith(acts.SelectMany(act => act.Bodies.Concat(act.Topics))).Concat(byName).Distinct().Order();
    }

    /// <summary>A clause of the actor in a class that fits an act.</summary>
    private Clause? ClauseOf(int sentence, ImmutableArray<LedgerAct> acts, bool own) => speech.ClausesOf(sentence).ToArray().FirstOrDefault(clause =>
        clause.Agent?.Side == (own ? Side.Own : Side.Other) && clause is { Negated: false, Modality: Modality.Fact } &&
        acts.Any(act => words.TryGetValue(act.ActClass, out var row) && row.Clauses.Contains(clause.ActClass) && (own || act.Actors.Contains(clause.Agent!.ActorId ?? ""))));

    private bool NamesActor(int sentence, LedgerAct act, bool own) => speech.MentionsOf(sentence).ToArray().Any(mention =>
        mention.Kind == MentionKind.Actor && (own ? speech.Own.SideOf(mention.EntityId) == Side.Own : act.Actors.Contains(mention.EntityId)));

    private Acknowledgement StateOf(int sentence, Clause? clause, bool own)
    {
        if (!own) return Acknowledgement.Mentioned;
        var next = Math.Min(sentence + 1, labels.Length - 1);
        if (labels[sentence].Has(CodebookLabel.Own)) return Acknowledgement.Acknowledged;
        if (labels[sentence].Has(CodebookLabel.Forced) || labels[next].Has(CodebookLabel.Forced)) return Acknowledgement.Justified;
        return clause is not null ? Acknowledgement.Acknowledged : Acknowledgement.Mentioned;
    }

    private FrozenSet<string> KeysOf(int sentence)
    {
        if (keys.TryGetValue(sentence, out var found)) return found;
        return keys[sentence] = automaton.In(speech.Annotated.Sentences[sentence]);
    }
}
