using System.Collections.Immutable;
using RhetoricScan.Ingest;
using RhetoricScan.Statistics;
using RhetoricScan.Text;

namespace RhetoricScan.Score;

/// <summary>The windows that all reference speeches give for one scanned text: seeded by the text, without the speech itself and its near-duplicates.</summary>
internal sealed class ReferenceDraw
{
    public ReferenceDraw(ScoringInput input)
    {
        var annotated = input.Annotated;
        var sketch = TextSketch.Of(annotated.Speech.Body);
        var venue = input.Catalogues.FindVenue(annotated.Speech.Metadata.Venue)?.Id ?? annotated.Speech.Metadata.Venue;
        var random = new SeededRandom(SeededRandom.SeedOf(annotated.Speech.Body));
        var windows = ImmutableArray.CreateBuilder<(Profile, ReferenceWindow)>();
        for (var i = 0; i < input.References.Speeches.Length; i++)
        {
            var (profile, reference) = input.References.Speeches[i];
            var place = random.NextDouble();
            if (!IsSame(input, venue, sketch, reference)) windows.Add((profile, ReferenceWindow.Of(reference, annotated.Sentences.Length, place, i)));
        }
        Windows = windows.ToImmutable();
    }

    /// <summary>A window of each reference speech with its profile.</summary>
    public ImmutableArray<(Profile Profile, ReferenceWindow Window)> Windows { get; }

    private static bool IsSame(ScoringInput input, string? venue, ImmutableArray<ushort> sketch, ProfileSpeech reference) =>
        reference.Id == input.Annotated.Speech.Id || IsVersion(input, venue, reference) || TextSketch.Similarity(sketch, reference.Sketch) >= TextSketch.NearDuplicate;

    // Another language version of the speech: the same state at the same venue on the same day, as far as the dates tell.
    private static bool IsVersion(ScoringInput input, string? venue, ProfileSpeech reference)
    {
        if (input.Annotated.Speech.Metadata.Date is not { } date || reference.Date is not { } other || reference.Venue.Length == 0) return false;
        if (reference.State != input.OwnSide.State || !string.Equals(reference.Venue, venue, StringComparison.OrdinalIgnoreCase)) return false;
        return date.Precision == DatePrecision.Day && other.Precision == DatePrecision.Day ? date.FirstDay == other.FirstDay : date.Year == other.Year;
    }
}
