using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricScan.IO.Output;

/// <summary>Reads the JSON Lines contract back, one speech at a time, so that memory doesn't grow with the corpus.</summary>
public static class ResultsReader
{
    private static readonly byte[] SentenceStart = [.. "{\"type\":\"sentence\""u8];

    /// <summary>All speeches of a stream of records, in their order. Records of one speech stand together, its <c>speech</c> record first.</summary>
    /// <param name="lines">The lines in UTF-8.</param>
    /// <param name="source">The file as the user knows it, for messages.</param>
    /// <exception cref="UserErrorException">A line is no record (RS4003), or stands apart from its speech (RS4004).</exception>
    public static IEnumerable<SpeechRecord> Read(IEnumerable<ReadOnlyMemory<byte>> lines, string source)
    {
        Collector? current = null;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.IsEmpty || line.Span.StartsWith(SentenceStart)) continue;
            var finished = Take(line, source, number, ref current);
            if (finished is not null) yield return finished;
        }
        if (current is not null) yield return current.Complete();
    }

    /// <summary>The record of one result, as it would be read back.</summary>
    public static SpeechRecord Of(ScanResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonLinesWriter(stream, sentences: false)) writer.Write(result);
        return Read(LinesOf(stream.ToArray()), result.Annotated.Speech.Id).Single();
    }

    /// <summary>All speeches of a file of records.</summary>
    /// <exception cref="UserErrorException">The file cannot be read (RS1010), or a line is wrong (RS4003, RS4004).</exception>
    public static IEnumerable<SpeechRecord> ReadFile(string path) => Read(Utf8Lines.OfFile(path), path);

    private static IEnumerable<ReadOnlyMemory<byte>> LinesOf(byte[] lines)
    {
        for (int start = 0, end; (end = Array.IndexOf(lines, (byte)'\n', start)) >= 0; start = end + 1) yield return lines.AsMemory(start, end - start);
    }

    private static SpeechRecord? Take(ReadOnlyMemory<byte> line, string source, int number, ref Collector? current)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            var type = json.GetProperty("type").GetString();
            if (type is "error" or "sentence") return null;
            if (type == "speech")
            {
                var finished = current?.Complete();
                current = new Collector(ResultLines.Speech(json));
                return finished;
            }
            var speech = json.GetProperty("speech").GetString()!;
            if (current?.Id != speech) throw new UserErrorException(Messages.ResultOutOfOrder(source, number, speech));
            current.Add(type, json);
            return null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UserErrorException(Messages.ResultInvalid(source, number, e.Message), e);
        }
    }

    private sealed class Collector(SpeechRecord speech)
    {
        private readonly ImmutableArray<EvidenceRecord>.Builder _evidence = ImmutableArray.CreateBuilder<EvidenceRecord>();
        private readonly ImmutableArray<TopicRecord>.Builder _topics = ImmutableArray.CreateBuilder<TopicRecord>();
        private readonly ImmutableArray<BodyRow>.Builder _bodies = ImmutableArray.CreateBuilder<BodyRow>();
        private readonly ImmutableArray<EpisodeRecord>.Builder _episodes = ImmutableArray.CreateBuilder<EpisodeRecord>();

        public string Id => speech.Id;

        public void Add(string? type, JsonElement json)
        {
            switch (type)
            {
                case "evidence": _evidence.Add(ResultLines.Evidence(json)); break;
                case "topic": _topics.Add(ResultLines.Topic(json)); break;
                case "body": _bodies.Add(ResultLines.Body(json)); break;
                case "episode": _episodes.Add(ResultLines.Episode(json)); break;
                default: break; // Records of later versions are for later readers.
            }
        }

        public SpeechRecord Complete() => speech with
        {
            Evidence = _evidence.DrainToImmutable(),
            Topics = _topics.DrainToImmutable(),
            Bodies = _bodies.DrainToImmutable(),
            Episodes = _episodes.DrainToImmutable(),
        };
    }
}
