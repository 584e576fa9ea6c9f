using RhetoricScan.Annotate;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan;

/// <summary>What a scan could not do for want of metadata or layers.</summary>
internal static class ScanNotes
{
    /// <summary>The notes of a speech, each one sentence.</summary>
    public static IEnumerable<string> Of(AnnotatedSpeech annotated)
    {
        var metadata = annotated.Speech.Metadata;
        if (metadata.State is null)
            yield return "The speaker's state is not known, so own acts, the own record and the own side beyond 'we' could not be judged; name it with --state.";
        if (metadata.Date is null)
            yield return "The date is not known, so the ledger and earlier speeches could not be used; name it with --date.";
        if (metadata.Venue is null)
            yield return "The venue is not known, so no topic counts as core; name it with --venue.";
        if (!annotated.Layers.HasFlag(AnnotationLayers.Heads))
            yield return "The engine gives no syntax, so who did what to whom is read from word order with low confidence.";
        if (annotated.Speech.Language == "other")
            yield return "The text is in none of the languages en, ru, ko, so labels mean little.";
        if (annotated.Speech.Language is "ru" or "ko")
            yield return "Labels in this language are experimental: far fewer sentences were coded than in English, and about half of the rows agree with the coders.";
        if (annotated.Speech.Stated.Headline is { Length: > 0 } stated)
            yield return $"stated by the document: {stated}; read from its head or properties and used.";
        if (!annotated.Speech.Guesses.IsEmpty)
            yield return annotated.Speech.Guesses.AreUsed
                ? $"guessed: {annotated.Speech.Guesses}; read from the text and used, as --accept-guesses asks."
                : $"guessed: {annotated.Speech.Guesses}; read from the text and not used. --accept-guesses uses it.";
        foreach (var note in TranscriptNotes.Of(annotated.Speech)) yield return note;
        foreach (var note in annotated.Notes) yield return note;
    }
}
