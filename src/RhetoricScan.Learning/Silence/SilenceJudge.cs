using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.Learning.Silence;

/// <summary>Judges cases with the very scoring that <c>scan</c> uses, and with the text-free baseline; both see strictly earlier speeches only.</summary>
public sealed class SilenceJudge
{
    private const int RecentYears = 3;

    private readonly IReadOnlyList<TopicTrace> _all;
    private readonly CatalogueSet _catalogues;
    private readonly ReferenceCorpus _references;
    private readonly Dictionary<string, HashSet<string>> _mentioning = new(StringComparer.Ordinal);

    /// <summary>Takes all speeches as references; each case uses the earlier ones.</summary>
    public SilenceJudge(IReadOnlyList<TopicTrace> speeches, CatalogueSet catalogues)
    {
        _all = speeches;
        _catalogues = catalogues;
        var profile = new Profile
        {
            Id = "evaluation",
            Title = "Speeches under evaluation",
            Language = "en",
            Fingerprint = "",
            Speeches = [.. speeches.Select(speech => speech.Reference(catalogues)).OrderBy(speech => speech.Id, StringComparer.Ordinal)],
        };
        _references = ReferenceCorpus.Of([profile], _ => "");
    }

    /// <summary>Judges the cases of one topic.</summary>
    public ImmutableArray<SilenceJudgement> Judge(string topic, IEnumerable<SilenceCase> cases)
    {
        var narrow = Narrow(topic);
        return [.. cases.Select(c => Judge(c, narrow))];
    }

    // Only the topic's class matters to its row; leaving the other topics out saves their tests.
    private CatalogueSet Narrow(string topic)
    {
        var topicClass = _catalogues.FindTopic(topic)?.Class;
        return new CatalogueSet(_catalogues.Rows with { Topics = [.. _catalogues.Rows.Topics.Where(row => row.Value.Class == topicClass)] });
    }

    private SilenceJudgement Judge(SilenceCase silence, CatalogueSet narrow)
    {
        var annotated = silence.Speech.Annotated();
        var scores = SpeechScorer.Score(new ScoringInput
        {
            Annotated = annotated,
            Mentions = silence.Speech.Mentions,
            Clauses = [],
            Labels = [.. new Detect.LabelScores[silence.Speech.Sentences]],
            Evidence = [],
            Catalogues = narrow,
            OwnSide = OwnSide.Of(silence.Speech.Metadata, narrow),
            References = _references,
            NamedTopics = [silence.Topic],
        });
        var row = scores.Topics.Single(t => t.Topic == silence.Topic);
        var none = row.P ?? 1;
        var contrast = row.Grounds.FirstOrDefault(ground => ground.Name == "contrast")?.P;
        var own = OwnShare(silence);
        return new SilenceJudgement(silence, YearRate(silence) * own, 1 - none, (1 - none) * own, contrast, row.P);
    }

    private double YearRate(SilenceCase silence)
    {
        var recent = _all.Where(speech => speech.Year < silence.Speech.Year && speech.Year >= silence.Speech.Year - RecentYears).ToList();
        return (recent.Count(speech => Mentioning(silence.Topic).Contains(speech.Id)) + .5) / (recent.Count + 1);
    }

    // The own record is drawn towards the rate of all by the weight of one speech, so that a short record doesn't decide alone.
    private double OwnShare(SilenceCase silence)
    {
        var own = _all.Where(speech => speech.Year < silence.Speech.Year && speech.Metadata.State == silence.Speech.Metadata.State).ToList();
        return (own.Count(speech => Mentioning(silence.Topic).Contains(speech.Id)) + YearRate(silence)) / (own.Count + 1);
    }

    private HashSet<string> Mentioning(string topic)
    {
        if (_mentioning.TryGetValue(topic, out var ids)) return ids;
        return _mentioning[topic] = _all.Where(speech => speech.SentencesOn(topic, nearMisses: false).Count > 0).Select(speech => speech.Id).ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>What is said of one case; greater means: more surprising as a silence.</summary>
/// <param name="Case">The case.</param>
/// <param name="Baseline">Text-free: share of recent speeches that mention the topic times the share of the state's own.</param>
/// <param name="Expectation">Share of matched references that mention it, the primary ground.</param>
/// <param name="WithRecord">The primary ground times the own share.</param>
/// <param name="Contrast">P(none) of the contrast ground; null where it can't tell.</param>
/// <param name="P">The primary p; null without references.</param>
public sealed record SilenceJudgement(SilenceCase Case, double Baseline, double Expectation, double WithRecord, double? Contrast, double? P);
