using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Score;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Support;

internal static partial class Some
{
    /// <summary>A rich result for reports, made by hand over our sample <c>mnc-2026-paraphrase</c>; its figures are inventions.</summary>
    public static ScanResult Result() => Result(Sample("mnc-2026-paraphrase"));

    /// <summary>The same rows over the same text with other metadata.</summary>
    public static ScanResult Result(SpeechMetadata metadata)
    {
        var sample = Sample("mnc-2026-paraphrase");
        return Result(sample with { Speech = sample.Speech with { Metadata = metadata } });
    }

    /// <summary>A result of calm words: no rows, no topics, level 0 everywhere, too short for a score.</summary>
    public static ScanResult CalmResult(string text = "We thank the chair.\nWe wish all delegations well.") => new()
    {
        Annotated = Words(text),
        Mentions = [],
        Clauses = [],
        Labels = [.. Enumerable.Repeat(default(LabelScores), Words(text).Sentences.Length)],
        Evidence = [],
        Victimization = new PatternScore { Level = 0, Index = 0 },
        Appropriation = new PatternScore { Level = 0, Index = 0 },
        Silence = new PatternScore { Level = 0, Index = 0 },
        Topics = [],
        Bodies = [],
        Episodes = [],
        Notes = ["No date was given, so the ledger was not consulted."],
    };

    private static ScanResult Result(AnnotatedSpeech speech)
    {
        var evidence = EvidenceOf(speech);
        return new ScanResult
        {
            Annotated = speech,
            Mentions = [],
            Clauses = [.. evidence.Where(row => row.Clause is not null).Select(row => row.Clause!)],
            Labels = LabelsOf(speech, evidence),
            Evidence = evidence,
            Victimization = new PatternScore
            {
                Level = 3,
                LevelWithoutStrongest = 3,
                Score = 93.2,
                ScoreLow = 84,
                ScoreHigh = 97.5,
                Index = .37,
                IndexLow = .27,
                IndexHigh = .48,
                Reference = "ungdc: genre U, 2004-2025, n = 1204",
                References = 1204,
                ReferencesAtZero = 63,
                GenreMismatch = true,
                Deciding = [2, 3],
            },
            Appropriation = new PatternScore
            {
                Level = 4,
                LevelWithoutStrongest = 2,
                Borderline = true,
                Score = 98.6,
                ScoreLow = 91,
                ScoreHigh = 99.4,
                Index = 3.41,
                IndexLow = 1.2,
                IndexHigh = 5.9,
                Reference = "ungdc: genre U, 2004-2025, n = 1204",
                References = 1204,
                ReferencesAtZero = 1177,
                GenreMismatch = true,
                Notes = ["Own acts on the IAEA were not searched for before 2010."],
            },
            Silence = new PatternScore { Level = 4, LevelWithoutStrongest = 4, Index = 1.03, IndexLow = .4, IndexHigh = 2.1 },
            Topics = TopicsOf(speech),
            Bodies =
            [
                new BodyUse { Body = "npt", Mentions = 8, Guard = 2, GuardWide = 3, Contested = 0, OwnActs = 0, Level = 1, LevelWide = 1 },
                new BodyUse { Body = "opcw", Mentions = 4, Guard = 1, GuardWide = 1, Contested = 2, FunctionMentions = 3, OwnActs = 1, Path = "opcw > opcw.iit", Level = 4, LevelWide = 4 },
                new BodyUse { Body = "ctbt", Mentions = 2, Guard = 0, GuardWide = 1, Contested = 0, OwnActs = 1, Level = 0, LevelWide = 3 },
                new BodyUse { Body = "unsc", Mentions = 2, Guard = 0, GuardWide = 0, Contested = 0, Misuse = 1, Level = 0, LevelWide = 0 },
                new BodyUse { Body = "un.charter", Mentions = 1, Guard = 1, GuardWide = 1, Contested = 0, Level = 1, LevelWide = 1 },
            ],
            Episodes =
            [
                new EpisodeState { Episode = "ctbt-out", Acts = ["L003"], OwnSide = true, State = Acknowledgement.Omitted, RaisedBy = ["ctbt"] },
                new EpisodeState { Episode = "opcw-seat", Acts = ["L004"], OwnSide = true, State = Acknowledgement.Mentioned, Span = SpanOf(speech, "was once a model of cooperation"), RaisedBy = ["opcw"] },
                new EpisodeState { Episode = "iran-strikes", Acts = [], OwnSide = false, State = Acknowledgement.Mentioned, Span = SpanOf(speech, "attacked Iran") },
            ],
            Notes = ["No profile of non-proliferation conferences is at hand; the General Debate stands in."],
        };
    }

    private static AnnotatedSpeech Sample(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("corpora", "samples", name + ".md"));
        var body = text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
        var metadata = SpeechMetadata.None with
        {
            Title = "Address at the Moscow Non-Proliferation Conference (paraphrase)",
            Speaker = "Sergey Lavrov",
            Office = "Minister of Foreign Affairs",
            State = "RUS",
            Venue = "MNC",
            Date = PartialDate.TryParse("2026-03-16", out var day) ? day : null,
            SourceUrl = "https://mid.ru/en/",
        };
        return new AnnotatedSpeech(new Speech { Id = name, Body = body, Language = "en", Metadata = metadata }, SentencesOf(body), AnnotationLayers.TextOnly);
    }

    private static ImmutableArray<Sentence> SentencesOf(string body)
    {
        var paragraph = 0;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (Match line in LinePattern().Matches(body))
        {
            foreach (Match sentence in SentencePattern().Matches(line.Value)) sentences.Add(new Sentence(
                new TextSpan(line.Index + sentence.Index, line.Index + sentence.Index + sentence.Length),
                [.. WordPattern().Matches(sentence.Value).Select(word => new Token
                {
                    Form = word.Value,
                    Span = new TextSpan(line.Index + sentence.Index + word.Index, line.Index + sentence.Index + word.Index + word.Length),
                })], paragraph));
            paragraph++;
        }
        return sentences.ToImmutable();
    }

    private static ImmutableArray<Evidence> EvidenceOf(AnnotatedSpeech speech) =>
    [
        .. new[]
        {
            Row(speech, CodebookLabel.Blame, "the United States and Israel attacked Iran", "BLM101", .97, "An actor of another side attacks a third state.") with
            {
                Target = "USA", Clause = ClauseOf(speech, ("the United States and Israel", "USA"), "attack", "attacked", ("Iran", "IRN")),
            },
            Row(speech, CodebookLabel.Blame, "Those who bombed Natanz and Isfahan have dealt the non-proliferation regime the heaviest blow", "BLM101", .94, "A named deed of others harms a norm.") with
            {
                Target = "USA", Body = "npt", Clause = ClauseOf(speech, ("Those who bombed Natanz and Isfahan", null), "deal blow", "have dealt", ("the non-proliferation regime", null)),
            },
            Row(speech, CodebookLabel.Victim, "The hostile policy of the United States towards Russia", "VIC104", .9, "A hostile policy is aimed at the own side.") with
            {
                Target = "USA", Clause = ClauseOf(speech, ("the United States towards", "USA"), "hostile policy", "hostile policy", ("Russia made", "RUS")) with { Form = ClauseForm.Nominal },
            },
            Row(speech, CodebookLabel.Blame, "The hostile policy of the United States", "BLM103", .88, "Hostile intent is ascribed to another state.") with { Target = "USA" },
            Row(speech, CodebookLabel.Forced, "We were left with no choice but to rely on our own means", "FRC101", .86, "An own act is told as without alternative."),
            Row(speech, CodebookLabel.Blame, "the European three", "BLM105", .71, "Others push through a resolution.") with { Target = "e3", Body = "iaea" },
            Row(speech, CodebookLabel.Blame, "turned into an instrument of the West", "BLM105", .8, "A body is said to serve a bloc.") with { Target = "west", Body = "opcw" },
            Row(speech, CodebookLabel.Contest, "its reports are written to order", "CON102", .92, "Findings of a body are said to be bought.") with { Subtype = "function", Body = "opcw.iit" },
            Row(speech, CodebookLabel.Contest, "The Board of Governors adopts biased resolutions", "CON101", .89, "Decisions of a body are called biased.") with { Subtype = "function", Body = "iaea" },
            Row(speech, CodebookLabel.Guard, "Russia has always fulfilled its obligations under it", "GRD101", .95, "The own side claims compliance.") with
            {
                Body = "npt", Clause = ClauseOf(speech, ("Russia has always", "RUS"), "fulfil", "fulfilled", ("its obligations", null)),
            },
            Row(speech, CodebookLabel.Norm, "The Treaty on the Non-Proliferation of Nuclear Weapons remains the cornerstone", "NRM102", .96, "A treaty is praised as a keeper would.") with { Subtype = "custodial", Body = "npt" },
            Row(speech, CodebookLabel.Guard, "Russia stands for equal and indivisible security", "GRD102", .77, "The own side claims to champion a norm.") with { Body = "un.charter" },
            Row(speech, CodebookLabel.Blame, "if others do, we will be forced", "BLM110", .31, "An accusation under a condition is not counted.") with { Counted = false },
        }.OrderBy(row => row.Span),
    ];

    private static ImmutableArray<TopicSilence> TopicsOf(AnnotatedSpeech speech) =>
    [
        Covered("iran", 7), Covered("npt", 8), Covered("new-start", 4),
        new TopicSilence
        {
            Topic = "dprk", Mentions = 0, Confirmatory = true, Status = SilenceStatus.Interested, Level = 4, P = .31, Adjusted = .62, SurpriseBits = 1.69,
            Sentence = "On the agenda and absent; neither contrast nor expectation makes the absence surprising by itself.",
            Grounds =
            [
                new SilenceGround("declared", true, null, null, "Core topic of non-proliferation conferences."),
                new SilenceGround("contrast", false, .42, .03, "7 sentences on siblings; P(0 | N = 7) = .42, rho = .55."),
                new SilenceGround("expectation", null, .31, .012, "21 of 30 matched references mention it."),
                new SilenceGround("own-record", null, null, null, "Last mention at this venue: 2022, sentence 14."),
            ],
            OwnActs = ["L001", "L002"],
            Certificate = new AbsenceCertificate(
                ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("en", ["DPRK", "North Korea", "Korean Peninsula"]).Add("ko", ["북한"]).Add("ru", ["КНДР", "Северная Корея"]),
                [SentenceOf(speech, "open this conference")]),
        },
        new TopicSilence
        {
            Topic = "ukraine-npp", Mentions = 0, Confirmatory = true, Status = SilenceStatus.NotTestable, Level = 1, P = .2, Adjusted = .6, SurpriseBits = 2.3,
            Sentence = "Absent; with 9 matched references no test could have been significant.",
            Grounds = [new SilenceGround("expectation", null, .2, .2, "4 of 9 matched references mention it.")],
            Certificate = new AbsenceCertificate(ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("en", ["Zaporizhzhia"]), []),
        },
    ];

    private static TopicSilence Covered(string topic, int mentions) => new()
    {
        Topic = topic,
        Mentions = mentions,
        Confirmatory = true,
        Status = SilenceStatus.Covered,
        Level = 0,
        Sentence = "Mentioned as often as expected.",
    };

    private static Evidence Row(AnnotatedSpeech speech, CodebookLabel label, string words, string rule, double confidence, string why) => new()
    {
        Sentence = SentenceOf(speech, words),
        Span = SpanOf(speech, words),
        Label = label,
        Rule = rule,
        Confidence = confidence,
        Why = why,
    };

    private static Clause ClauseOf(AnnotatedSpeech speech, (string Words, string? Id) agent, string act, string actWords, (string Words, string? Id) patient) => new()
    {
        Sentence = SentenceOf(speech, actWords),
        ActSpan = SpanOf(speech, actWords),
        Act = act,
        Form = ClauseForm.Active,
        Agent = new Participant(SpanOf(speech, agent.Words), agent.Id, agent.Id == "RUS" ? Side.Own : Side.Other),
        Patient = new Participant(SpanOf(speech, patient.Words), patient.Id, Side.Unknown),
    };

    private static ImmutableArray<LabelScores> LabelsOf(AnnotatedSpeech speech, ImmutableArray<Evidence> evidence)
    {
        var labels = new LabelScores[speech.Sentences.Length];
        foreach (var row in evidence) labels[row.Sentence][row.Label] = Math.Max(labels[row.Sentence][row.Label], row.Confidence);
        labels[SentenceOf(speech, "destroys the link")][CodebookLabel.Blame] = .83;
        return [.. labels];
    }

    private static TextSpan SpanOf(AnnotatedSpeech speech, string words)
    {
        var start = speech.Speech.Body.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException($"'{words}' is not in the sample.", nameof(words));
    }

    private static int SentenceOf(AnnotatedSpeech speech, string words)
    {
        var span = SpanOf(speech, words);
        return Enumerable.Range(0, speech.Sentences.Length).First(i => speech.Sentences[i].Span.Overlaps(span));
    }

    [GeneratedRegex(@"\S[^.?!]*[.?!]*")]
    private static partial Regex SentencePattern();
}
