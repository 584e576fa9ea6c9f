using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Tests.Support;

/// <summary>Results of scans that nobody ran.</summary>
internal static partial class Some
{
    /// <summary>
    /// A result in which every sentence with the word <c>blames</c> is a counted BLAME row of its first word upon its third,
    /// and every sentence with <c>treaty</c> mentions the NPT.
    /// </summary>
    public static ScanResult Result(string id, string text, string state = "RUS", string date = "2024-09-21", string fingerprint = "f1")
    {
        var metadata = Speaker(state, date) with { Venue = "UNGA", Title = "A speech, with \"quotes\"", Speaker = "Ким 김" };
        var annotated = Words(text, metadata: metadata);
        annotated = annotated with { Speech = annotated.Speech with { Id = id } };
        var clauses = Blaming(annotated).Select(i => BlameClause(annotated.Sentences[i], i)).ToImmutableArray();
        var treaties = annotated.Sentences.Count(sentence => sentence.Tokens.Any(token => token.Form == "treaty"));
        return new ScanResult
        {
            Annotated = annotated,
            Mentions = [.. clauses.Select(clause => new Mention(MentionKind.Actor, clause.Patient!.ActorId!, clause.Patient.Span, clause.Sentence, 2, 3, "form"))],
            Clauses = clauses,
            Labels = [.. annotated.Sentences.Select((_, i) => Scores(clauses.Any(clause => clause.Sentence == i) ? .9 : .1))],
            Evidence = [.. clauses.Select(clause => BlameRow(annotated, clause))],
            Victimization = Pattern(clauses.Length > 0 ? 1 : 0, clauses.Length / (double)annotated.Sentences.Length),
            Appropriation = Pattern(treaties > 0 ? 1 : 0, 0) with { Score = null, ScoreLow = null, ScoreHigh = null, Reference = null },
            Silence = Pattern(treaties > 0 ? 0 : 2, treaties > 0 ? 0 : 1.5) with { Notes = ["One sentence."] },
            Topics = [new TopicSilence { Topic = "npt", Mentions = treaties, Status = treaties > 0 ? SilenceStatus.Covered : SilenceStatus.Absent, Level = treaties > 0 ? 0 : 2, P = .25, Adjusted = .5, SurpriseBits = 2, Confirmatory = true, Sentence = "Why.", Certificate = new AbsenceCertificate(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal).Add("en", ["NPT", "the Treaty"]), [0]) }],
            Bodies = treaties == 0 ? [] : [new BodyUse { Body = "npt", Mentions = treaties, Guard = 1, GuardWide = 2, Contested = 0, Level = 1, LevelWide = 1, Path = "npt > npt.revcon" }],
            Episodes = [new EpisodeState { Episode = "veto", Acts = ["a1", "a2"], OwnSide = true, State = Acknowledgement.Omitted, RaisedBy = ["npt"] }],
            Fingerprint = fingerprint,
            Notes = ["Nothing parsed."],
        };
    }

    private static IEnumerable<int> Blaming(AnnotatedSpeech annotated) =>
        Enumerable.Range(0, annotated.Sentences.Length).Where(i => annotated.Sentences[i].Tokens.Any(token => token.Form == "blames"));

    private static Clause BlameClause(Sentence sentence, int index) => new()
    {
        Sentence = index,
        ActSpan = sentence.Tokens[1].Span,
        Act = "blame",
        ActClass = "ACCUSE",
        Sign = -1,
        Agent = new Participant(sentence.Tokens[0].Span, "own", Side.Own),
        Patient = new Participant(sentence.Tokens[2].Span, sentence.Tokens[2].Form, Side.Other),
        Form = ClauseForm.Active,
    };

    private static Evidence BlameRow(AnnotatedSpeech annotated, Clause clause) => new()
    {
        Sentence = clause.Sentence,
        Span = annotated.Sentences[clause.Sentence].Span,
        Label = CodebookLabel.Blame,
        Rule = "VIC101",
        Clause = clause,
        Target = clause.Patient!.ActorId!,
        Confidence = .9,
        Why = "It blames.",
    };

    private static LabelScores Scores(double blame)
    {
        var scores = new LabelScores();
        scores[CodebookLabel.Blame] = blame;
        return scores;
    }

    private static PatternScore Pattern(int level, double index) => new()
    {
        Level = level,
        Index = index,
        IndexLow = index / 2,
        IndexHigh = index * 2,
        Score = 50,
        ScoreLow = 25,
        ScoreHigh = 75,
        Reference = "some, n = 3",
    };
}
