using System.Collections.Immutable;
using RhetoricScan.Detect;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>A figure that every speech has, and that groups of speeches are compared by.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Unit">What its values are: <c>share of sentences</c>, <c>share of speeches</c>, <c>per 1000 tokens</c>, <c>bits</c>, <c>score 0-100</c> or <c>level</c>.</param>
/// <param name="Parts">Numerator and denominator in one speech; null where the speech has no such figure. A group's value is the sum of the ones by the sum of the others.</param>
public sealed record Measure(string Name, string Unit, Func<SpeechRecord, (double Numerator, double Denominator)?> Parts)
{
    /// <summary>Unit of the shares of sentences.</summary>
    public const string ShareOfSentences = "share of sentences";

    /// <summary>Unit of the shares of speeches.</summary>
    public const string ShareOfSpeeches = "share of speeches";

    /// <summary>Unit of scores.</summary>
    public const string ScoreUnit = "score 0-100";

    /// <summary>All measures, in the order of tables.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        new("grievance density", ShareOfSentences, speech => Share(speech.Counts.Grievance, speech)),
        .. LabelNames.All.Select(label => new Measure(label, ShareOfSentences, speech => Share(speech.Counts.Labels.GetValueOrDefault(label), speech))),
        new("appropriation index", "per 1000 tokens", speech => speech.Tokens > 0 ? (speech.Appropriation.Index * speech.Tokens, speech.Tokens) : null),
        new("silence surprise", "bits", speech => (speech.Silence.Index, 1)),
        .. OfPattern("victimization", speech => speech.Victimization),
        .. OfPattern("appropriation", speech => speech.Appropriation),
        .. OfPattern("silence", speech => speech.Silence),
    ];

    /// <summary>True when the numerator counts some of the denominator's units.</summary>
    public bool IsShare => Unit is ShareOfSentences or ShareOfSpeeches;

    private static (double, double)? Share(int count, SpeechRecord speech) => speech.Sentences > 0 ? (count, speech.Sentences) : null;

    private static IEnumerable<Measure> OfPattern(string name, Func<SpeechRecord, PatternRecord> pattern) =>
    [
        new(name + " score", ScoreUnit, speech => pattern(speech).Score is { } score ? (score, 1) : null),
        new(name + " level", "level", speech => (pattern(speech).Level, 1)),
        new(name + " level 2 or more", ShareOfSpeeches, speech => (pattern(speech).Level >= 2 ? 1 : 0, 1)),
    ];
}
