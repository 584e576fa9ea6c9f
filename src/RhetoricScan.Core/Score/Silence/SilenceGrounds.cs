using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>The grounds of one topic with their numbers in words.</summary>
internal static class SilenceGrounds
{
    /// <summary>Declared, own record, contrast, expectation, token level, in this order.</summary>
    public static ImmutableArray<SilenceGround> Of(TopicFinding finding, ScoringInput input, double? attainable) =>
        [Declared(finding, input), finding.OwnRecord.Ground(), Contrast(finding.Contrast), Document(finding, input, attainable), .. TokenLevel(finding)];

    private static SilenceGround Declared(TopicFinding finding, ScoringInput input)
    {
        var metadata = input.Annotated.Speech.Metadata;
        if (input.Catalogues.FindVenue(metadata.Venue) is not { } venue) return new SilenceGround("declared", null, null, null, "the venue is not known");
        var edition = metadata.Date is { } date ? input.Catalogues.EditionOn(venue, date.FirstDay) : null;
        if (edition is { Topics.IsEmpty: false })
        {
            var listed = edition.Topics.Contains(finding.Topic.Id);
            if (listed || !edition.Partial) return new SilenceGround("declared", listed, null, null, $"{(listed ? "on" : "not on")} the programme of {venue.Id} {edition.Edition}");
        }
        var expected = finding.Expected >= TopicExpectation.Expected;
        var how = finding.Expected switch
        {
            TopicExpectation.Core => "core for this venue",
            TopicExpectation.Expected => "expected at this genre of venue",
            TopicExpectation.Optional => "optional at this genre of venue",
            _ => "not expected at this genre of venue",
        };
        return new SilenceGround("declared", expected, null, null, $"{how} ({Conference.GenreExpectation}): {finding.Topic.Why}");
    }

    private static SilenceGround Contrast(Contrast contrast)
    {
        if (contrast.SiblingSentences == 0) return new SilenceGround("contrast", null, null, null, "no sentence on its sibling topics");
        if (contrast.P is not { } p) return new SilenceGround("contrast", null, null, null, FormattableString.Invariant($"{contrast.SiblingSentences} sentences on its sibling topics; no reference to compare with"));
        var detail = FormattableString.Invariant(
            $"{contrast.ClassSentences} sentences on its class, P = {p:0.###} (rho = {contrast.Rho:0.##}); {contrast.Without} of {contrast.Comparable} references with as many lack it");
        bool? speaks = contrast.Attainable <= Expectation.Significant ? p <= Expectation.Significant : null;
        return new SilenceGround("contrast", speaks, p, contrast.Attainable, speaks is null ? $"{detail}; descriptive" : detail);
    }

    private static SilenceGround Document(TopicFinding finding, ScoringInput input, double? attainable)
    {
        var expectation = finding.Expectation;
        if (expectation.Used is not { } used)
        {
            var most = expectation.Steps.Select(step => step.Count).DefaultIfEmpty(0).Max();
            return new SilenceGround("expectation", null, null, null, FormattableString.Invariant($"only {most} earlier references{input.SinceText}, {input.Catalogues.Matching.MinimumReferences} are needed"));
        }
        var (low, high) = expectation.Range(input.Catalogues.Matching.MinimumReferences);
        var detail = FormattableString.Invariant($"{used.Mentioning} of {used.Count} comparable earlier speeches{input.SinceText} mention it, P(none) = {used.None:0.###} [{low:0.###} to {high:0.###} over the steps");
        detail += $"{(expectation.Sensitive ? ", sensitive" : "")}: {string.Join("; ", expectation.Steps)}]";
        bool? speaks = attainable is null or > Expectation.Significant ? null : finding.Absent;
        return new SilenceGround("expectation", speaks, expectation.P, attainable ?? expectation.Attainable, detail);
    }

    private static IEnumerable<SilenceGround> TokenLevel(TopicFinding finding)
    {
        if (finding.TokenLevel is not { } level) yield break;
        bool? speaks = level.Smallest > Expectation.Significant ? null : level.P <= Expectation.Significant;
        var shape = double.IsInfinity(level.Size) ? "Poisson" : FormattableString.Invariant($"k = {level.Size:0.##}");
        yield return new SilenceGround("token-level", speaks, level.P, level.Smallest, FormattableString.Invariant(
            $"{level.Mean:0.##} sentences expected ({shape}), {finding.Sentences.Length} found, P = {level.P:0.###}"));
    }
}
