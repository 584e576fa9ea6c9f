using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Score;

/// <summary>Turns a scanned speech into the counts a profile keeps.</summary>
public static class ProfileCounter
{
    /// <summary>Counts one result.</summary>
    /// <param name="result">The result, scanned without references.</param>
    /// <param name="catalogues">The catalogues it was scanned with.</param>
    /// <param name="genre">Genre for a venue that no catalogue lists; null for none.</param>
    public static ProfileSpeech Count(ScanResult result, CatalogueSet catalogues, string? genre = null)
    {
        var speech = result.Annotated.Speech;
        var input = InputOf(result, catalogues);
        var labels = new CountedLabels(input);
        var venue = catalogues.FindVenue(speech.Metadata.Venue);
        return new ProfileSpeech
        {
            Id = speech.Id,
            State = OwnSide.Of(speech.Metadata, catalogues).State ?? "",
            Date = speech.Metadata.Date,
            Venue = venue?.Id ?? speech.Metadata.Venue ?? "",
            Genre = genre ?? venue?.Genre ?? "",
            Tokens = result.Annotated.TokenCount,
            Sentences = labels.Sentences,
            Grievance = Grievance(labels),
            Labels = [.. Enum.GetValues<CodebookLabel>().Select(labels.Count)],
            Topics = Topics(result),
            Bodies = Bodies(new BodyCounts(input, labels)),
            VictimizationLevel = result.Victimization.Level,
            AppropriationLevel = result.Appropriation.Level,
            AppropriationWide = result.Bodies.Select(body => body.LevelWide).DefaultIfEmpty(0).Max(),
            SilenceLevel = result.Silence.Level,
            Sketch = TextSketch.Of(speech.Body),
        };
    }

    private static ScoringInput InputOf(ScanResult result, CatalogueSet catalogues) => new()
    {
        Annotated = result.Annotated,
        Mentions = result.Mentions,
        Clauses = result.Clauses,
        Labels = result.Labels,
        Evidence = result.Evidence,
        Catalogues = catalogues,
        OwnSide = OwnSide.Of(result.Annotated.Speech.Metadata, catalogues),
    };

    private static ImmutableArray<byte> Grievance(CountedLabels labels)
    {
        var blocks = new byte[(labels.Sentences + ProfileSpeech.BlockLength - 1) / ProfileSpeech.BlockLength];
        for (var sentence = 0; sentence < labels.Sentences; sentence++)
            if (labels.Grievance(sentence) >= LabelScores.Decision) blocks[BlockOf(sentence)]++;
        return [.. blocks];
    }

    private static ImmutableArray<TopicBlocks> Topics(ScanResult result) =>
        [.. TopicMentions.Of(result.Mentions).Select(pair => new TopicBlocks(pair.Key, [.. pair.Value.Select(BlockOf).Order()]))];

    private static ImmutableArray<BodyBlock> Bodies(BodyCounts counts) =>
        [.. from body in counts.Bodies
            let guard = Decided(body.Value.Guard).ToList()
            where guard.Count > 0
            let contested = Decided(body.Value.Contested).ToList()
            from block in guard.Concat(contested).Distinct().Order()
            select new BodyBlock(body.Key, block, guard.Count(b => b == block), contested.Count(b => b == block))];

    private static IEnumerable<int> Decided(SortedDictionary<int, double> sentences) =>
        sentences.Where(pair => pair.Value >= LabelScores.Decision).Select(pair => BlockOf(pair.Key));

    private static int BlockOf(int sentence) => sentence / ProfileSpeech.BlockLength;
}
