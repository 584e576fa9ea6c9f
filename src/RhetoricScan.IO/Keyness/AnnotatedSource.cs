using System.Text;
using System.Text.Json;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Store;

namespace RhetoricScan.IO.Keyness;

/// <summary>Annotated speeches from a store, from the sentences in results, or from texts.</summary>
/// <param name="annotator">Annotates what comes without annotation.</param>
/// <param name="ingest">How texts are read.</param>
/// <param name="needs">Layers that are needed besides words.</param>
public sealed class AnnotatedSource(IAnnotator annotator, IngestOptions ingest, AnnotationLayers needs)
{
    /// <summary>The speeches behind a path. A store gives them with all layers; sentences of results and texts are annotated anew.</summary>
    /// <exception cref="UserErrorException">There is nothing to read there (RS1001, RS1004), or a layer is missing (RS6106).</exception>
    public IEnumerable<AnnotatedSpeech> Read(string path, CancellationToken cancellation)
    {
        if (ResultSet.IsStore(path)) return FromStore(path).Select(Checked);
        if ((annotator.Provides & needs) != needs) throw new UserErrorException(Messages.LayersMissing(path, needs.ToString()));
        var speeches = ResultSet.IsResults(path) ? FromSentences(ResultSet.Open(path)) : FromTexts(path);
        return speeches.Chunk(16).SelectMany(batch => annotator.Annotate(batch, cancellation));
    }

    private AnnotatedSpeech Checked(AnnotatedSpeech speech) => (speech.Layers & needs) == needs
        ? speech
        : throw new UserErrorException(Messages.LayersMissing(speech.Speech.Id, needs.ToString()));

    private static IEnumerable<AnnotatedSpeech> FromStore(string path)
    {
        using var store = StoreDatabase.OpenForReading(path);
        foreach (var result in store.Results()) yield return result.Annotated;
    }

    private IEnumerable<Speech> FromTexts(string path)
    {
        var any = false;
        foreach (var result in new SpeechSources(ingest).Read([path], Stream () => Stream.Null))
        {
            if (result.Speech is null) continue;
            any = true;
            yield return result.Speech;
        }
        if (!any) throw new UserErrorException(Messages.NothingToRead(path));
    }

    /// <summary>Puts the sentences of each speech back to their offsets; what stood between them is blank.</summary>
    private static IEnumerable<Speech> FromSentences(ResultSet results)
    {
        (string Id, string Language, SpeechMetadata Metadata)? current = null;
        var body = new StringBuilder();
        foreach (var line in results.Lines())
        {
            if (line.IsEmpty) continue;
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            var type = json.GetProperty("type").GetString();
            if (type == "speech")
            {
                if (current is { } done) yield return Speech(done, body);
                var speech = ResultLines.Speech(json);
                (current, _) = ((speech.Id, speech.Language, speech.Metadata), body.Clear());
            }
            else if (type == "sentence")
            {
                body.Append('\n', Math.Max(0, json.GetProperty("start").GetInt32() - body.Length));
                body.Append(json.GetProperty("text").GetString());
            }
        }
        if (current is { } last) yield return Speech(last, body);
    }

    private static Speech Speech((string Id, string Language, SpeechMetadata Metadata) speech, StringBuilder body) =>
        new() { Id = speech.Id, Language = speech.Language, Metadata = speech.Metadata, Body = body.ToString() };
}
