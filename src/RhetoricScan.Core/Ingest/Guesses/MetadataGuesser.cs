using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest.Transcripts;

namespace RhetoricScan.Ingest.Guesses;

/// <summary>Reads title, date, speaker and venue from the head of a text and the labels of its turns. Says nothing rather than something doubtful.</summary>
public static class MetadataGuesser
{
    /// <summary>Guesses for what the metadata lack.</summary>
    /// <param name="body">The text.</param>
    /// <param name="transcript">Its turns.</param>
    /// <param name="known">What is known; it is not guessed again.</param>
    /// <param name="venues">Venues that may be named; empty to guess places only.</param>
    public static SpeechMetadata Guess(string body, Transcript transcript, SpeechMetadata known, ImmutableArray<Venue> venues)
    {
        var head = TextHead.Of(body, transcript);
        return new SpeechMetadata
        {
            Title = known.Title is null ? TitleGuess.Of(head) : null,
            Date = known.Date is null ? DateGuess.Of(head) : null,
            Speaker = known.Speaker is null ? SpeakerGuess.Of(head, transcript) : null,
            Venue = known.Venue is null ? VenueGuess.Of(head, venues) : null,
        };
    }
}
