using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>All that the clause rules know about a speech, with the sentence at hand.</summary>
internal sealed class ClauseScene
{
    private readonly Mention?[] actorAt;
    private readonly Mention?[] bodyAt;
    private List<(CuePhrase Kind, int First, int End)>? phrases;

    /// <summary>Opens a sentence.</summary>
    public ClauseScene(SpeechScene speech, int index)
    {
        Speech = speech;
        Tree = new SentenceTree(speech.Annotated.Sentences[index], index, speech.Cues.HasCases);
        Mentions = speech.ActorsOf(index);
        actorAt = LongestAt(Mentions, Tree.Count);
        bodyAt = LongestAt(speech.BodiesOf(index), Tree.Count);
    }

    /// <summary>The speech.</summary>
    public SpeechScene Speech { get; }

    /// <summary>The sentence as a tree.</summary>
    public SentenceTree Tree { get; }

    /// <summary>The actors named in the sentence, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The longest body mention that covers a token; null for none.</summary>
    public Mention? BodyAt(int token) => bodyAt[token];

    /// <summary>True when a body can act: an organ, a court, a mechanism.</summary>
    public bool CanAct(string bodyId) => Speech.Catalogues.FindBody(bodyId)?.Kind is "organ" or "court" or "mechanism";

    /// <summary>True for a state or territory.</summary>
    public bool IsState(string actorId) => Speech.Catalogues.FindActor(actorId)?.Kind == ActorKind.State;

    /// <summary>The word lists.</summary>
    public ClauseCues Cues => Speech.Cues;

    /// <summary>The acts.</summary>
    public ActCatalogue Acts => Speech.Acts;

    /// <summary>Where cue phrases of a kind stand, as token ranges.</summary>
    public IEnumerable<(CuePhrase Kind, int First, int End)> Find(CuePhrase kind) =>
        (phrases ??= Cues.Phrases.Find(Tree.Sentence)) is { Count: > 0 } found ? found.Where(phrase => phrase.Kind == kind) : [];

    /// <summary>True for a word of a fixed phrase that tells no event ("world war", "defence minister").</summary>
    public bool IsException(int token) => Find(CuePhrase.NoEvent).Any(phrase => phrase.First <= token && token < phrase.End);

    /// <summary>The longest actor mention that covers a token; null for none.</summary>
    public Mention? At(int token) => actorAt[token];

    private static Mention?[] LongestAt(ImmutableArray<Mention> mentions, int count)
    {
        var at = new Mention?[count];
        foreach (var mention in mentions)
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                if (at[i] is not { } other || other.EndToken - other.FirstToken < mention.EndToken - mention.FirstToken) at[i] = mention;
        return at;
    }
}

/// <summary>A speech with everything resolved that its clauses need.</summary>
internal sealed class SpeechScene
{
    private readonly ImmutableArray<Mention>[] actors;
    private readonly ImmutableArray<Mention>[] bodies;

    /// <summary>Groups the mentions by sentence.</summary>
    public SpeechScene(AnnotatedSpeech annotated, OwnSide own, IEnumerable<Mention> mentions, ClauseCues cues, ActCatalogue acts, CatalogueSet catalogues, VoiceMap voices)
    {
        (Annotated, Own, Cues, Acts, Catalogues, Voices) = (annotated, own, cues, acts, catalogues, voices);
        var bySentence = mentions.ToLookup(mention => mention.Sentence);
        actors = [.. annotated.Sentences.Select((_, i) => Of(MentionKind.Actor, bySentence[i]))];
        bodies = [.. annotated.Sentences.Select((_, i) => Of(MentionKind.Body, bySentence[i]))];
    }

    public AnnotatedSpeech Annotated { get; }

    public OwnSide Own { get; }

    public ClauseCues Cues { get; }

    public ActCatalogue Acts { get; }

    public CatalogueSet Catalogues { get; }

    /// <summary>Who speaks where: quotations and turns.</summary>
    public VoiceMap Voices { get; }

    /// <summary>The harm told in the sentence before: what "this aggression" picks up.</summary>
    public ImmutableArray<Clause> Before { get; private set; } = [];

    /// <summary>Takes the rows of the sentence just read; who only condemns, rejects or suffers has done no harm.</summary>
    public void Remember(ImmutableArray<Clause> rows) => Before = [.. rows.Where(row => row is { Sign: < 0, Negated: false, Agent.ActorId: not null, ActClass: not ("ACCUSE" or "REJECT" or "PROTEST" or "SUFFER") })];

    /// <summary>The bodies named in a sentence.</summary>
    public ImmutableArray<Mention> BodiesOf(int sentence) => bodies[sentence];

    private static ImmutableArray<Mention> Of(MentionKind kind, IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Kind == kind).OrderBy(mention => mention.FirstToken)];

    /// <summary>The actors named in a sentence.</summary>
    public ImmutableArray<Mention> ActorsOf(int sentence) => actors[sentence];
}
