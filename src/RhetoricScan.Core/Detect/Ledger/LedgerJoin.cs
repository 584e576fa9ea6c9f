using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Detect.Ledger;

/// <summary>
/// Joins a speech to the ledger: which episodes its bodies and topics make relevant, how it treats each of them, which of its blame the
/// ledger bears out, and who blocked what it laments without an agent. Frozen and thread-safe.
/// </summary>
public sealed class LedgerJoin
{
    private static readonly ImmutableArray<string> Languages = ["en", "ru", "ko"];
    private static readonly FrozenSet<string> Adverse = FrozenSet.ToFrozenSet(["non-consensus", "lapse", "veto"], StringComparer.Ordinal);
    private readonly CatalogueSet catalogues;
    private readonly FrozenDictionary<string, ActWords> words;
    private readonly FrozenDictionary<string, Lazy<EpisodeAutomaton>> automata;

    /// <summary>Takes the words of acts and episodes; those of a language are prepared when the first speech in it comes.</summary>
    public LedgerJoin(CatalogueSet catalogues, IReadOnlyCollection<ActWords> words)
    {
        this.catalogues = catalogues;
        this.words = words.ToFrozenDictionary(row => row.ActClass, StringComparer.Ordinal);
        automata = Languages.ToFrozenDictionary(language => language, language => new Lazy<EpisodeAutomaton>(() => new EpisodeAutomaton(
        [
            .. words.SelectMany(row => row.Words.GetValueOrDefault(language, []).Select(word => ("class:" + row.ActClass, word))),
            .. catalogues.Episodes.SelectMany(episode => episode.Forms.Select(form => ("episode:" + episode.Id, form))),
        ])), StringComparer.Ordinal);
    }

    /// <summary>Reads the ledger for a speech. Without a date or an own state nothing is relevant.</summary>
    public LedgerReading Read(ResolvedSpeech speech, ImmutableArray<LabelScores> labels, ImmutableArray<Evidence> evidence)
    {
        if (speech.Annotated.Speech.Metadata.Date is not { } date || speech.Own.State is null) return new LedgerReading([], evidence);
        var acts = catalogues.ActsKnownBy(date.FirstDay).ToList();
        var automaton = (automata.GetValueOrDefault(speech.Annotated.Speech.Language) ?? automata["en"]).Value;
        var raised = new RaisedThings(speech, catalogues);
        var judge = new AcknowledgementJudge(speech, labels, words, automaton);
        var blamed = evidence.Where(row => row is { Label: CodebookLabel.Blame, Counted: true }).Select(row => row.Target).ToHashSet(StringComparer.Ordinal);
        var episodes = acts.Where(act => act.Valence == Valence.Adverse)
            .GroupBy(act => act.Episode, StringComparer.Ordinal)
            .SelectMany(group => States([.. group], speech, raised, judge, blamed))
            .OrderBy(state => state.Episode, StringComparer.Ordinal).ThenByDescending(state => state.OwnSide);
        return new LedgerReading([.. episodes], [.. evidence.Select(row => Marked(row, speech, acts, judge))]);
    }

    /// <summary>The episode as the own side's, as an adversary's, or as both, when the speech raises what it touches.</summary>
    private static IEnumerable<EpisodeState> States(ImmutableArray<LedgerAct> acts, ResolvedSpeech speech, RaisedThings raised, AcknowledgementJudge judge, HashSet<string> blamed)
    {
        foreach (var own in new[] { true, false })
        {
            var mine = acts.Where(act => act.Actors.Concat(act.BlockedBy).Any(actor => own ? speech.Own.SideOf(actor) == Side.Own : blamed.Contains(actor))).ToImmutableArray();
            var by = raised.Of(mine.SelectMany(act => act.Bodies.Concat(act.Topics)));
            if (mine.IsEmpty || by.IsEmpty) continue;
            var (state, span) = judge.Judge(mine, raised, own);
            yield return new EpisodeState { Episode = mine[0].Episode, Acts = [.. mine.Select(act => act.Id)], OwnSide = own, State = state, Span = span, RaisedBy = by };
        }
    }

    /// <summary>Blame that an act of the target bears out is corroborated; a failure told without an agent gets the names of the blockers.</summary>
    private static Evidence Marked(Evidence row, ResolvedSpeech speech, List<LedgerAct> acts, AcknowledgementJudge judge)
    {
        var named = speech.MentionsOf(row.Sentence).ToArray().Where(mention => mention.Kind is MentionKind.Body or MentionKind.Topic)
            .Select(mention => mention.EntityId).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0) return row;
        var touching = acts.Where(act => act.Bodies.Concat(act.Topics).Any(named.Contains) && judge.SaysClass(row.Sentence, act.ActClass)).ToList();
        if (row is { Label: CodebookLabel.Blame, Target.Length: > 0 })
            return row with { CorroboratedBy = [.. touching.Where(act => act.Valence == Valence.Adverse && act.Actors.Contains(row.Target)).Select(act => act.Id)] };
        if (row.Clause?.Agent is not null) return row;
        return row with { Blockers = [.. touching.Where(act => Adverse.Contains(act.ActClass)).SelectMany(act => act.BlockedBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }
}
