using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Guesses;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.IO.Ingest;

/// <summary>Puts text and metadata together into a speech, with the same checks for every format.</summary>
internal sealed class SpeechBuilder(IngestOptions options)
{
    /// <summary>A speech of a JSON line, or the reason why its text makes none.</summary>
    /// <param name="source">The input as the user knows it.</param>
    /// <param name="id">The id of the speech.</param>
    /// <param name="body">The text as received.</param>
    /// <param name="fields">The line's other fields.</param>
    public IngestResult Build(string source, string id, string body, JsonFields fields)
    {
        var warnings = new List<Diagnostic>();
        if (fields.Broken > 0) warnings.Add(Messages.LoneSurrogates(source, fields.Broken));
        var metadata = MetadataFields.Read(fields.Fields, source, warnings);
        return Build(source, id, LoneSurrogates.Repair(body, source, warnings), metadata, warnings);
    }

    /// <summary>A speech of a text that comes without a document around it, or the reason why the text makes none.</summary>
    /// <param name="source">The input as the user knows it.</param>
    /// <param name="id">The id of the speech.</param>
    /// <param name="body">The text as received.</param>
    /// <param name="metadata">What was found with the text.</param>
    /// <param name="warnings">What reading it has warned of so far.</param>
    public IngestResult Build(string source, string id, string body, SpeechMetadata metadata, List<Diagnostic> warnings) =>
        Build(source, id, ExtractedText.Of(body), metadata, warnings);

    /// <summary>A speech, or the reason why the text makes none.</summary>
    /// <param name="source">The input as the user knows it.</param>
    /// <param name="id">The id of the speech.</param>
    /// <param name="document">The text as received, and what its document states about itself.</param>
    /// <param name="metadata">What was found with the text.</param>
    /// <param name="warnings">What reading it has warned of so far.</param>
    public IngestResult Build(string source, string id, ExtractedText document, SpeechMetadata metadata, List<Diagnostic> warnings)
    {
        var body = document.Text;
        if (Problem(source, id, body) is { } problem) return new IngestResult { Source = source, Error = problem };
        metadata = metadata.OverriddenBy(options.Metadata);
        var stated = document.Stated.WhereMissingIn(metadata);
        metadata = stated.OverriddenBy(metadata);
        var transcript = TranscriptReader.Read(body, metadata.Speaker, options.Speakers);
        if (NobodyCounts(transcript)) return new IngestResult { Source = source, Error = Messages.SpeakerNotFound(source, options.Speakers.Name!, transcript.Speakers.Select(speaker => speaker.Name)) };
        var guesses = new MetadataGuesses(Guessed(document, transcript, metadata), options.AcceptGuesses);
        if (!guesses.IsEmpty) warnings.Add(Messages.MetadataGuessed(source, guesses.ToString(), guesses.AreUsed));
        if (options.AcceptGuesses) metadata = guesses.Values.OverriddenBy(metadata);
        var language = metadata.Language ?? options.DetectLanguage(body);
        if (language is not ("en" or "ru" or "ko"))
        {
            language = "other";
            warnings.Add(Messages.LanguageOther(source));
        }
        return new IngestResult
        {
            Source = source,
            Speech = new Speech { Id = id, Body = body, Metadata = metadata, Language = language, Transcript = transcript, Stated = stated, Guesses = guesses },
            Warnings = [.. warnings],
        };
    }

    /// <summary>What the text gives away, and as the last resort for a speaker the author of the file.</summary>
    private SpeechMetadata Guessed(ExtractedText document, Transcript transcript, SpeechMetadata known) =>
        new SpeechMetadata { Speaker = document.Author }.WhereMissingIn(known).OverriddenBy(MetadataGuesser.Guess(document.Text, transcript, known, options.Venues));

    private static bool NobodyCounts(Transcript transcript) => transcript.Speakers.Length > 0 && !transcript.Speakers.Any(speaker => speaker.IsCounted);

    private Diagnostic? Problem(string source, string id, string body)
    {
        if (body.Length > options.MaximumCharacters) return Messages.TextTooLong(source, body.Length, options.MaximumCharacters);
        if (body.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul) return Messages.NulCharacter(source, nul);
        if (!body.Any(char.IsLetter)) return Messages.TextEmpty(source);
        return SpeechIds.IsUsable(id) ? null : Messages.SpeechIdUnusable(source, id);
    }
}
