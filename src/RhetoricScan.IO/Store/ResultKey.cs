using System.Collections.Immutable;
using System.Text;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Store;

/// <summary>The hash of all that a result depends on: text, metadata, fingerprint and settings. Equal keys give equal results.</summary>
internal static class ResultKey
{
    /// <summary>The key of a speech under a fingerprint and settings.</summary>
    public static string Of(Speech speech, string fingerprint, ImmutableSortedDictionary<string, string> settings)
    {
        var text = new StringBuilder();
        Add(text, "text", Hashes.OfText(speech.Body));
        Add(text, "id", speech.Id);
        Add(text, "language", speech.Language);
        AddMetadata(text, speech.Metadata);
        if (speech.Stated.Headline is { Length: > 0 } stated) Add(text, "stated", stated);
        if (!speech.Guesses.IsEmpty) Add(text, speech.Guesses.AreUsed ? "guesses used" : "guesses", speech.Guesses.ToString());
        foreach (var (span, kind) in speech.Transcript.Structure) Add(text, kind.ToString(), FormattableString.Invariant($"{span.Start}-{span.End}"));
        Add(text, "fingerprint", fingerprint);
        foreach (var (name, value) in settings) Add(text, "setting " + name, value);
        return Hashes.OfText(text.ToString());
    }

    private static void AddMetadata(StringBuilder text, SpeechMetadata metadata)
    {
        Add(text, "title", metadata.Title);
        Add(text, "speaker", metadata.Speaker);
        Add(text, "state", metadata.State);
        Add(text, "office", metadata.Office);
        Add(text, "date", metadata.Date?.ToString());
        Add(text, "venue", metadata.Venue);
        Add(text, "stated language", metadata.Language);
        Add(text, "source", metadata.SourceUrl);
        foreach (var (name, value) in metadata.Other) Add(text, "other " + name, value);
    }

    /// <summary>Lengths keep neighbouring fields apart.</summary>
    private static void Add(StringBuilder text, string name, string? value) =>
        text.Append(name).Append(':').Append(value?.Length ?? -1).Append(':').Append(value).Append('\n');
}
