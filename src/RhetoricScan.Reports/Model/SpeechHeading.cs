using RhetoricScan.Annotate;
using RhetoricScan.Ingest;

namespace RhetoricScan.Reports.Model;

/// <summary>How a speech is introduced.</summary>
public static class SpeechHeading
{
    private static readonly string[] _languages = ["en", "ko", "ru"];

    /// <summary>Its title, or its id.</summary>
    public static string Title(Speech speech) => VisibleText.OneLine(speech.Metadata.Title is { Length: > 0 } title ? title : speech.Id);

    /// <summary>Speaker, office, state, date, venue, language and length, as far as known.</summary>
    public static string Line(AnnotatedSpeech annotated, DisplayNames names)
    {
        var (speech, metadata, texts) = (annotated.Speech, annotated.Speech.Metadata, names.Texts);
        var speaker = string.Join(", ", new[] { metadata.Speaker, metadata.Office, metadata.State is { } state ? names.Actor(state) : null }
            .Where(part => !string.IsNullOrEmpty(part)).Select(part => VisibleText.OneLine(part!)));
        string?[] parts =
        [
            speaker, metadata.Date?.ToString(), metadata.Venue is { Length: > 0 } venue ? names.Venue(venue) : null,
            texts["language." + (_languages.Contains(speech.Language) ? speech.Language : "other")],
            texts.Say("speech.sentences", annotated.Sentences.Length), texts.Say("speech.words", annotated.TokenCount),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
