using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>All that the clause rules know about a speech, with the sentence at hand.</summary>
internal sealed class ClauseScene
{
    private readonly WordAtoms atoms = new();
    private readonly List<PhraseMatch> found = [];
    private List<(int First, int End)>? exceptions;

    /// <summary>Opens a sentence.</summary>
    public ClauseScene(SpeechScene speech, int index)
    {
        Speech = speech;
        Tree = new SentenceTree(speech.Annotated.Sentences[index], index);
        Mentions = speech.ActorsOf(index);
        atoms.Read(Tree.Sentence);
    }

    /// <summary>The speech.</summary>
    public SpeechScene Speech { get; }

    /// <summary>The sentence as a tree.</summary>
    public SentenceTree Tree { get; }

    /// <summary>The actors named in the sentence, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The bodies named in the sentence, in order.</summary>
    public ImmutableArray<Mention> Bodies => Speech.BodiesOf(Tree.Index);

    /// <summary>The longest body mention that covers a token; null for none.</summary>
    public Mention? BodyAt(int token) =>
        Bodies.Where(mention => mention.FirstToken <= token && token < mention.EndToken).MaxBy(mention => mention.EndToken - mention.FirstToken);

    /// <summary>True when a body can act: an organ, a court, a mechanism.</summary>
    public bool CanAct(string bodyId) => Speech.Catalogues.FindBody(bodyId)?.Kind is "organ" or "court" or "mechanism";

    /// <summary>The word lists.</summary>
    public ClauseCues Cues => Speech.Cues;

    /// <summary>The acts.</summary>
    public ActCatalogue Acts => Speech.Acts;

    /// <summary>Where phrases of an automaton stand, as token ranges, leftmost-longest.</summary>
    public IEnumerable<(int First, int End)> Find(PhraseAutomaton phrases)
    {
        found.Clear();
        phrases.Find(atoms, found);
        return PhraseMatch.LeftmostLongest(found).Select(match => (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1) + 1)).ToList();
    }

    /// <summary>True for a word of a fixed phrase that tells no event ("world war", "defence minister").</summary>
    public bool IsException(int token) => (exceptions ??= [.. Find(Cues.Exceptions)]).Any(phrase => phrase.First <= token && token < phrase.End);

    /// <summary>The actor mentions that cover a token, the longest first.</summary>
    public IEnumerable<Mention> At(int token) =>
        Mentions.Where(mention => mention.FirstToken <= token && token < mention.EndToken).OrderByDescending(mention => mention.EndToken - mention.FirstToken);
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

    /// <summary>Takes the rows of the sentence just read.</summary>
    public void Remember(ImmutableArray<Clause> rows) => Before = [.. rows.Where(row => row is { Sign: < 0, Agent.ActorId: not null })];

    /// <summary>The bodies named in a sentence.</summary>
    public ImmutableArray<Mention> BodiesOf(int sentence) => bodies[sentence];

    private static ImmutableArray<Mention> Of(MentionKind kind, IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Kind == kind).OrderBy(mention => mention.FirstToken)];

    /// <summary>The actors named in a sentence.</summary>
    public ImmutableArray<Mention> ActorsOf(int sentence) => actors[sentence];
}
