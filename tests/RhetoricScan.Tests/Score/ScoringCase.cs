using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Score;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Score;

/// <summary>A speech made by hand: every sentence is "Word word.", labels and rows are put in one by one.</summary>
internal sealed class ScoringCase
{
    private readonly AnnotatedSpeech _speech;
    private readonly LabelScores[] _labels;
    private readonly List<Evidence> _evidence = [];
    private readonly List<Mention> _mentions = [];

    public ScoringCase(int sentences, string state = "AAA", string date = "2026-03-16", string venue = "CONF")
    {
        _speech = Some.Words(string.Join('\n', Enumerable.Range(0, sentences).Select(i => $"Word{i} said here .")), metadata: Some.Speaker(state, date) with { Venue = venue });
        _labels = new LabelScores[sentences];
    }

    public List<EpisodeState> Episodes { get; } = [];

    public ReferenceCorpus References { get; set; } = ReferenceCorpus.None;

    public ImmutableArray<string> NamedTopics { get; set; } = [];

    public PartialDate? Since { get; set; }

    /// <summary>A state AAA with a searched ledger, a bloc of BBB and CCC, a treaty with an organ, and a small agenda of genre N, one topic of which is young.</summary>
    public static CatalogueSet Catalogues { get; } = new(new CatalogueRows
    {
        Actors = Some.Rows(State("AAA"), State("BBB"), State("CCC"), State("DDD"), new Actor { Id = "bloc", Kind = ActorKind.Group, Members = ["BBB", "CCC"], Names = Some.Named("bloc") }),
        Bodies = Some.Rows(
            new Body { Id = "treaty", Kind = "treaty", Names = Some.Named("Treaty") },
            new Body { Id = "treaty.organ", Kind = "organ", Parent = "treaty", Names = Some.Named("Organ") }),
        Topics = Some.Rows(Topic("north", "file.open", core: true), Topic("south", "file.open"), Topic("space", "arms"), Topic("north.norm", "file.norm") with { NormOf = "north" },
            Topic("young", "new") with { KnownFrom = new DateOnly(2023, 7, 1) }),
        TopicNames = Some.Rows(
            new TopicName { Topic = "north", Language = "en", Form = "North", Tier = TopicTier.Direct },
            new TopicName { Topic = "north", Language = "en", Form = "polar question", Tier = TopicTier.NearMiss }),
        Venues = Some.Rows(new Venue { Id = "CONF", Genre = "N", Names = Some.Named("Conference"), Aliases = ["The Conference"] }),
        Conferences = Some.Rows(Edition("whole", new DateOnly(2019, 5, 1), partial: false), Edition("part", new DateOnly(2021, 5, 1), partial: true), Edition("unseen", new DateOnly(2023, 5, 1), partial: false) with { Topics = [] }),
        Acts = Some.Rows(Act("L1", "e1"), Act("L2", "e2"), Act("L3", "e3"), Act("L4", "e4") with { KnownFrom = new DateOnly(2027, 1, 1) }),
        Coverage = Some.Rows(new LedgerCoverage("AAA", "treaty", 1990, 2026, CoverageDepth.Main, "")),
        Matching = new MatchingRecipe(20, [new("genre", MatchingKind.Genre, 0, [], ""), new("period", MatchingKind.Period, 10, [], "")]),
    });

    /// <summary>Gives a sentence a label.</summary>
    public ScoringCase Label(int sentence, CodebookLabel label, double probability = .95)
    {
        _labels[sentence][label] = probability;
        return this;
    }

    /// <summary>Gives a sentence a label and a row of evidence.</summary>
    public ScoringCase Row(int sentence, CodebookLabel label, string target = "", string body = "", string subtype = "", bool counted = true, double probability = .95)
    {
        _evidence.Add(new Evidence
        {
            Sentence = sentence,
            Span = _speech.Sentences[sentence].Span,
            Label = label,
            Subtype = subtype,
            Rule = "TST1",
            Target = target,
            Body = body,
            Counted = counted,
            Confidence = probability,
            Why = "test",
        });
        return Label(sentence, label, probability);
    }

    /// <summary>Lets a sentence name a topic, body or near miss.</summary>
    public ScoringCase Name(int sentence, MentionKind kind, string id)
    {
        var tier = kind switch { MentionKind.Topic => TopicTier.Direct, MentionKind.NearMiss => TopicTier.NearMiss, _ => (TopicTier?)null };
        _mentions.Add(new Mention(kind, id, _speech.Sentences[sentence].Tokens[0].Span, sentence, 0, 1, id) { Tier = tier });
        return this;
    }

    /// <summary>Adds an own adverse episode with one act.</summary>
    public ScoringCase Episode(string act, Acknowledgement state = Acknowledgement.Omitted, bool own = true)
    {
        Episodes.Add(new EpisodeState { Episode = "e" + act[1..], Acts = [act], OwnSide = own, State = state });
        return this;
    }

    /// <summary>Scores the speech.</summary>
    public SpeechScores Score() => SpeechScorer.Score(Input());

    public ScoringInput Input() => new()
    {
        Annotated = _speech,
        Mentions = [.. _mentions],
        Clauses = [],
        Labels = [.. _labels],
        Evidence = [.. _evidence],
        Episodes = [.. Episodes],
        Catalogues = Catalogues,
        OwnSide = OwnSide.Of(_speech.Speech.Metadata, Catalogues),
        References = References,
        NamedTopics = NamedTopics,
        Since = Since,
    };

    /// <summary>References of genre N, one a state and year from 2017 on, of which some mention a topic.</summary>
    public static ReferenceCorpus Corpus(int speeches, int mentioning, string topic = "north", int sentences = 40, Func<int, ImmutableArray<byte>>? grievance = null, string fingerprint = "f") =>
        ReferenceCorpus.Of([Profile(speeches, mentioning, topic, sentences, grievance, fingerprint)], _ => "f");

    public static Profile Profile(int speeches, int mentioning, string topic = "north", int sentences = 40, Func<int, ImmutableArray<byte>>? grievance = null, string fingerprint = "f") => new()
    {
        Id = "conf",
        Title = "Conference speeches",
        Language = "en",
        Fingerprint = fingerprint,
        Speeches = [.. Enumerable.Range(0, speeches).Select(i => new ProfileSpeech
        {
            Id = FormattableString.Invariant($"S{i:000}"),
            State = i % 7 == 0 ? "AAA" : "DDD",
            Date = PartialDate.TryParse(FormattableString.Invariant($"{2017 + (i % 9)}"), out var date) ? date : null,
            Venue = "CONF",
            Genre = "N",
            Tokens = sentences * 20,
            Sentences = sentences,
            Grievance = grievance?.Invoke(i) ?? [.. Enumerable.Repeat((byte)(i % 5), (sentences + 3) / 4)],
            Topics = i < mentioning ? [new TopicBlocks(topic, [0, 3])] : [],
        })],
    };

    private static Actor State(string id) => new() { Id = id, Kind = ActorKind.State, Names = Some.Named(id) };

    private static Topic Topic(string id, string topicClass, bool core = false) =>
        new() { Id = id, Class = topicClass, Why = "It is on the agenda", ExpectedAt = ["N"], CoreAt = core ? ["N"] : [], Names = Some.Named(id) };

    private static Conference Edition(string name, DateOnly from, bool partial) => new()
    {
        Venue = "CONF",
        Edition = name,
        From = from,
        To = from.AddDays(2),
        Place = "Town",
        Host = "BBB",
        Topics = ["south"],
        Partial = partial,
        Verified = Verification.Official,
        Source = "test",
    };

    private static LedgerAct Act(string id, string episode) => new()
    {
        Id = id,
        Date = new DateOnly(2022, 5, 26),
        KnownFrom = new DateOnly(2022, 5, 26),
        Actors = ["AAA"],
        Act = "vetoed",
        ActClass = "veto",
        Episode = episode,
        Bodies = ["treaty.organ"],
        Topics = ["north"],
        Valence = Valence.Adverse,
        Source = "test",
        Verified = Verification.Official,
    };
}
