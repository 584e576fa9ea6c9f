using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>Unexplained absence: a row per topic, and the speech's level, index and score.</summary>
internal static class SilenceScorer
{
    private const int ShortText = 40;

    /// <summary>Scores all topics of the agenda that were known by the day of the speech.</summary>
    public static (PatternScore Score, ImmutableArray<TopicSilence> Topics, ImmutableArray<EditionMentions> OwnRecord) Score(
        ScoringInput input, ReferenceDraw draw, MatchedReference? reference)
    {
        var mentions = TopicMentions.Of(input.Mentions);
        var matcher = new ReferenceMatcher(input, draw, mentions);
        var findings = input.Catalogues.Topics.Where(topic => topic.IsKnownBy(input.Annotated.Speech.Metadata.Date)).Select(topic => TopicFinder.Find(topic, input, matcher, mentions)).ToList();
        var families = TestFamilies.Adjust(findings);
        var topics = findings.Select(finding => Row(finding, input, families)).ToImmutableArray();
        var record = findings.Where(finding => finding.Confirmatory).SelectMany(finding => finding.OwnRecord.Editions).ToImmutableArray();
        return (Speech(input, findings, topics, families, reference), topics, record);
    }

    private static TopicSilence Row(TopicFinding finding, ScoringInput input, ImmutableSortedDictionary<string, (double Adjusted, double Attainable)> families)
    {
        var id = finding.Topic.Id;
        var tested = families.TryGetValue(id, out var family);
        var testable = tested && family.Attainable <= Expectation.Significant;
        var significant = finding.Absent && tested && family.Adjusted <= Expectation.Significant;
        var level = SilenceVerdict.Level(finding, significant, finding.Contrast.SiblingSentences, finding.OwnActs.Length);
        var status = SilenceVerdict.Status(finding, level, significant, testable);
        var grounds = SilenceGrounds.Of(finding, input, tested ? family.Attainable : null);
        var certificate = finding.Absent ? Certificate(id, input) : null;
        return new TopicSilence
        {
            Topic = id,
            Mentions = finding.Sentences.Length,
            Confirmatory = finding.Confirmatory,
            Status = status,
            Level = level,
            P = finding.Expectation.P,
            Adjusted = tested ? family.Adjusted : null,
            SurpriseBits = finding.Expectation.P is { } p ? Bits(p) : null,
            Sentence = SilenceSentence.Of(finding, status, grounds, certificate?.Forms.Values.Sum(forms => forms.Length) ?? 0),
            Grounds = grounds,
            OwnActs = finding.Absent ? finding.OwnActs : [],
            Certificate = certificate,
        };
    }

    private static AbsenceCertificate Certificate(string topic, ScoringInput input) => new(
        input.Catalogues.NamesOf(topic).Where(name => name.Tier is TopicTier.Direct or TopicTier.Metonym)
            .GroupBy(name => name.Language, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(name => name.Form).ToImmutableArray(), StringComparer.Ordinal),
        [.. input.Mentions.Where(m => m.Kind == MentionKind.NearMiss && m.EntityId == topic).Select(m => m.Sentence).Distinct().Order()]);

    private static PatternScore Speech(
        ScoringInput input, List<TopicFinding> findings, ImmutableArray<TopicSilence> topics,
        ImmutableSortedDictionary<string, (double Adjusted, double Attainable)> families, MatchedReference? reference)
    {
        var deciding = TopicSilence.Deciding(topics);
        var finding = findings.Find(f => f.Topic.Id == deciding?.Topic);
        var core = findings.Where(f => f.Confirmatory && families.TryGetValue(f.Topic.Id, out var family) && family.Attainable <= Expectation.Significant).ToList();
        var score = new PatternScore
        {
            Level = deciding?.Level ?? 0,
            Borderline = finding is { Absent: true, Expectation.Sensitive: true },
            LevelWithoutStrongest = finding is null ? 0 : WithoutStrongest(finding, deciding!, families),
            Index = core.Count == 0 ? 0 : core.Average(f => Bits(f.Expectation.P!.Value)),
            IndexLow = core.Count == 0 ? 0 : core.Average(f => f.Absent ? Bits(f.Expectation.NoneInterval!.Value.High) : 0),
            IndexHigh = core.Count == 0 ? 0 : core.Average(f => f.Absent ? Bits(f.Expectation.NoneInterval!.Value.Low) : 0),
            Deciding = finding is { Absent: true } ? SiblingSentences(finding, input) : [],
            Notes = Notes(input, deciding, core.Count),
        };
        if (reference is null || core.Count == 0) return score;
        var columns = core.Select(f => (Column: input.References.Column(f.Topic.Id), Bits: Bits(f.Expectation.Used!.None))).ToList();
        return reference.Rank(score, window => columns.Average(topic => topic.Column.In(window) > 0 ? 0 : topic.Bits));
    }

    // The strongest row is a sentence on a sibling topic or an own act.
    private static int WithoutStrongest(TopicFinding finding, TopicSilence row, ImmutableSortedDictionary<string, (double Adjusted, double Attainable)> families)
    {
        var significant = families.TryGetValue(row.Topic, out var family) && family.Adjusted <= Expectation.Significant;
        var (siblings, acts) = (finding.Contrast.SiblingSentences, finding.OwnActs.Length);
        return Math.Min(SilenceVerdict.Level(finding, significant, siblings - 1, acts), SilenceVerdict.Level(finding, significant, siblings, acts - 1));
    }

    private static ImmutableArray<int> SiblingSentences(TopicFinding finding, ScoringInput input)
    {
        var siblings = TopicFinder.Siblings(finding.Topic, input.Catalogues);
        return [.. TopicMentions.Of(input.Mentions).Where(pair => siblings.Contains(pair.Key)).SelectMany(pair => pair.Value).Distinct().Order().Take(5)];
    }

    private static ImmutableArray<string> Notes(ScoringInput input, TopicSilence? deciding, int testable)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (deciding is null) notes.Add("No topic is core for this venue, or the venue is not known; name topics to test them.");
        else if (deciding.Level >= 1) notes.Add($"Deciding topic: {deciding.Topic}.");
        if (input.Annotated.Speech.Metadata.Date is null) notes.Add("Without a date no earlier references can be chosen, and no own acts.");
        if (deciding is not null && testable == 0) notes.Add("No core topic is testable against the references, so there is no score.");
        if (deciding is { Level: >= 1 }) notes.Add(Explanations(input));
        return notes.ToImmutable();
    }

    private static string Explanations(ScoringInput input)
    {
        var sentences = input.Annotated.Sentences.Length;
        var shortness = sentences < ShortText ? FormattableString.Invariant($" (it has only {sentences} sentences)") : "";
        return $"Other explanations to rule out: the text is an excerpt{shortness}; the topic came up in questions and answers, or in another language version.";
    }

    private static double Bits(double p) => p >= 1 ? 0 : -Math.Log2(Math.Max(p, 1e-12));
}
