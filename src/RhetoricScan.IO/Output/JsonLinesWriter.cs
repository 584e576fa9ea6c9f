using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>
/// The JSON Lines contract: one record per line, told apart by <c>type</c> (speech, sentence, evidence, topic, body, episode, error).
/// The records of a speech are written to the stream at once, and the stream is flushed.
/// </summary>
public sealed class JsonLinesWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };
    private readonly ArrayBufferWriter<byte> _records = new();
    private readonly Utf8JsonWriter _json;
    private readonly Stream _stream;
    private readonly bool _sentences;

    /// <summary>Starts writing; the stream is closed with this value.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="sentences">Whether every sentence is written with its labels.</param>
    public JsonLinesWriter(Stream stream, bool sentences)
    {
        (_stream, _sentences) = (stream, sentences);
        _json = new Utf8JsonWriter(_records, Options);
    }

    /// <summary>Writes all records of one speech.</summary>
    public void Write(ScanResult result)
    {
        WriteSpeech(result);
        if (_sentences) WriteSentences(result);
        foreach (var (row, evidence) in EvidenceRows.Of(result).Zip(result.Evidence)) WriteEvidence(row, evidence, result.Annotated.TextOf(result.Annotated.Sentences[evidence.Sentence].Span));
        foreach (var topic in result.Topics) WriteTopic(result, topic);
        foreach (var body in result.Bodies) WriteBody(result.Annotated.Speech.Id, body);
        foreach (var episode in result.Episodes) WriteEpisode(result.Annotated.Speech.Id, episode);
        Deliver();
    }

    /// <summary>Writes an input that gave no result.</summary>
    public void WriteError(string source, Diagnostic error)
    {
        Start("error", null);
        _json.WriteString("source", source);
        _json.WriteString("code", error.Code);
        _json.WriteString("message", error.Text);
        if (error.Line is { } line) _json.WriteNumber("line", line);
        End();
        Deliver();
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void WriteSpeech(ScanResult result)
    {
        var speech = result.Annotated.Speech;
        Start("speech", speech.Id);
        WriteText("title", speech.Metadata.Title);
        WriteText("speaker", speech.Metadata.Speaker);
        WriteText("state", speech.Metadata.State);
        WriteText("date", speech.Metadata.Date?.ToString());
        WriteText("venue", speech.Metadata.Venue);
        WriteText("office", speech.Metadata.Office);
        WriteText("source", speech.Metadata.SourceUrl);
        WriteMetadata(speech.Metadata);
        _json.WriteString("language", speech.Language);
        _json.WriteString("textHash", Hashes.OfText(speech.Body));
        _json.WriteString("fingerprint", result.Fingerprint);
        _json.WriteNumber("sentences", result.Annotated.Sentences.Length);
        _json.WriteNumber("tokens", result.Annotated.TokenCount);
        SpeechCounts.Of(result).Write(_json);
        WritePattern("victimization", result.Victimization);
        WritePattern("appropriation", result.Appropriation);
        WritePattern("silence", result.Silence);
        _json.WriteStartArray("notes");
        foreach (var note in result.Notes) _json.WriteStringValue(note);
        _json.WriteEndArray();
        End();
    }

    private void WriteMetadata(SpeechMetadata metadata)
    {
        _json.WriteStartObject("other");
        foreach (var (name, value) in metadata.Other) _json.WriteString(name, value);
        _json.WriteEndObject();
    }

    private void WritePattern(string name, PatternScore pattern)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("level", pattern.Level);
        _json.WriteBoolean("borderline", pattern.Borderline);
        _json.WriteNumber("levelWithoutStrongest", pattern.LevelWithoutStrongest);
        WriteReal("score", pattern.Score);
        WriteReal("low", pattern.ScoreLow);
        WriteReal("high", pattern.ScoreHigh);
        WriteReal("index", pattern.Index);
        WriteReal("indexLow", pattern.IndexLow);
        WriteReal("indexHigh", pattern.IndexHigh);
        WriteText("reference", pattern.Reference);
        if (pattern.ReferencesAtZero is { } zeros) _json.WriteNumber("referencesAtZero", zeros);
        if (pattern.GenreMismatch) _json.WriteBoolean("genreMismatch", true);
        _json.WriteStartArray("notes");
        foreach (var note in pattern.Notes) _json.WriteStringValue(note);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteSentences(ScanResult result)
    {
        var points = new CodePoints(result.Annotated.Speech.Body);
        for (var i = 0; i < result.Annotated.Sentences.Length; i++)
        {
            var span = result.Annotated.Sentences[i].Span;
            Start("sentence", result.Annotated.Speech.Id);
            _json.WriteNumber("start", span.Start);
            _json.WriteNumber("end", span.End);
            _json.WriteNumber("cpStart", points.Before(span.Start));
            _json.WriteNumber("cpEnd", points.Before(span.End));
            _json.WriteString("text", span.In(result.Annotated.Speech.Body));
            _json.WriteStartObject("labels");
            foreach (var label in Enum.GetValues<CodebookLabel>()) WriteReal(LabelNames.Of(label), result.Labels[i][label]);
            _json.WriteEndObject();
            End();
        }
    }

    private void WriteEvidence(EvidenceRow row, Evidence evidence, string sentence)
    {
        Start("evidence", row.Speech);
        _json.WriteNumber("sentence", row.Sentence);
        _json.WriteNumber("start", row.Start);
        _json.WriteNumber("end", row.End);
        _json.WriteString("text", row.Text);
        _json.WriteString("label", row.Label);
        _json.WriteString("subtype", row.Subtype);
        _json.WriteString("rule", row.Rule);
        _json.WriteString("agent", row.Agent);
        _json.WriteString("act", row.Act);
        _json.WriteString("actLemma", evidence.Clause?.Act ?? "");
        _json.WriteString("actClass", evidence.Clause?.ActClass ?? "");
        _json.WriteString("patient", row.Patient);
        _json.WriteString("target", row.Target);
        _json.WriteString("form", row.Form);
        _json.WriteString("source", row.Source);
        _json.WriteString("polarity", row.Polarity);
        _json.WriteString("modality", row.Modality);
        _json.WriteString("body", row.Body);
        _json.WriteBoolean("counted", row.Counted);
        _json.WriteNumber("confidence", Numbers.Rounded(row.Confidence));
        _json.WriteString("why", row.Why);
        _json.WriteString("sentenceText", sentence);
        End();
    }

    private void WriteTopic(ScanResult result, TopicSilence topic)
    {
        Start("topic", result.Annotated.Speech.Id);
        _json.WriteString("topic", topic.Topic);
        _json.WriteNumber("mentions", topic.Mentions);
        _json.WriteString("status", StatusNames.Of(topic.Status));
        _json.WriteNumber("level", topic.Level);
        WriteReal("p", topic.P);
        WriteReal("adjusted", topic.Adjusted);
        WriteReal("surpriseBits", topic.SurpriseBits);
        _json.WriteBoolean("confirmatory", topic.Confirmatory);
        _json.WriteString("sentence", topic.Sentence);
        if (ExampleOf(result, topic.Topic) is { } example) _json.WriteString("example", example);
        TopicLines.Write(_json, result, topic);
        End();
    }

    /// <summary>The first sentence that mentions a topic or one of its sub-topics.</summary>
    private static string? ExampleOf(ScanResult result, string topic) => result.Mentions
        .Where(mention => mention.Kind == MentionKind.Topic && (mention.EntityId == topic || mention.EntityId.StartsWith(topic + ".", StringComparison.Ordinal)))
        .Select(mention => result.Annotated.TextOf(result.Annotated.Sentences[mention.Sentence].Span)).FirstOrDefault();

    private void WriteBody(string speech, BodyUse body)
    {
        Start("body", speech);
        _json.WriteString("body", body.Body);
        _json.WriteNumber("mentions", body.Mentions);
        _json.WriteNumber("guard", body.Guard);
        _json.WriteNumber("guardWide", body.GuardWide);
        _json.WriteNumber("contested", body.Contested);
        _json.WriteNumber("reform", body.Reform);
        _json.WriteNumber("misuse", body.Misuse);
        _json.WriteNumber("functionMentions", body.FunctionMentions);
        _json.WriteNumber("ownActs", body.OwnActs);
        _json.WriteString("path", body.Path);
        _json.WriteNumber("level", body.Level);
        _json.WriteNumber("levelWide", body.LevelWide);
        End();
    }

    private void WriteEpisode(string speech, EpisodeState episode)
    {
        Start("episode", speech);
        _json.WriteString("episode", episode.Episode);
        _json.WriteString("side", episode.OwnSide ? "own" : "other");
        _json.WriteString("state", StatusNames.Of(episode.State));
        _json.WriteStartArray("acts");
        foreach (var act in episode.Acts) _json.WriteStringValue(act);
        _json.WriteEndArray();
        End();
    }

    private void Start(string type, string? speech)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
        if (speech is not null) _json.WriteString("speech", speech);
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _records.Write("\n"u8);
    }

    private void Deliver()
    {
        _stream.Write(_records.WrittenSpan);
        _stream.Flush();
        _records.ResetWrittenCount();
    }

    private void WriteText(string name, string? value)
    {
        if (value is null) _json.WriteNull(name);
        else _json.WriteString(name, value);
    }

    private void WriteReal(string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) _json.WriteNumber(name, Numbers.Rounded(number));
        else _json.WriteNull(name);
    }
}
