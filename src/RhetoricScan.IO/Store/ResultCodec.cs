using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Store;

/// <summary>A whole result as compressed bytes and back, equal in every member.</summary>
/// <param name="shared">Keeps the lists of forms that results have in common.</param>
internal sealed class ResultCodec(SharedParts shared)
{
    private readonly JsonSerializerOptions _json = new()
    {
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new SpanConverter(), new ScoresConverter(), new MapConverter(), new FormsConverter(shared) },
    };

    /// <summary>The bytes of a result.</summary>
    public byte[] Encode(ScanResult result) => Compressed.Of(stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        Write(writer, result.Annotated.Speech);
        AnnotationCodec.Write(result.Annotated, writer);
        Write(writer, result with { Annotated = NotAnnotated(result.Annotated.Speech) });
    });

    /// <summary>The result that gave the bytes.</summary>
    public ScanResult Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(Compressed.Read(bytes), Encoding.UTF8);
        var annotated = AnnotationCodec.Read(Read<Speech>(reader), reader);
        return Read<ScanResult>(reader) with { Annotated = annotated };
    }

    private static AnnotatedSpeech NotAnnotated(Speech speech) => new(speech with { Body = "", Transcript = Transcript.None }, [], AnnotationLayers.None);

    private void Write<T>(BinaryWriter writer, T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, _json);
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    private T Read<T>(BinaryReader reader) =>
        JsonSerializer.Deserialize<T>(reader.ReadBytes(reader.Read7BitEncodedInt()), _json)!;

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            var start = reader.GetInt32();
            reader.Read();
            var end = reader.GetInt32();
            reader.Read();
            return new TextSpan(start, end);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }

    private sealed class ScoresConverter : JsonConverter<LabelScores>
    {
        public override LabelScores Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var scores = new LabelScores();
            for (var i = 0; i < LabelScores.Count && reader.Read(); i++) scores[i] = reader.GetDouble();
            reader.Read();
            return scores;
        }

        public override void Write(Utf8JsonWriter writer, LabelScores value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            for (var i = 0; i < LabelScores.Count; i++) writer.WriteNumberValue(value[i]);
            writer.WriteEndArray();
        }
    }

    /// <summary>Keeps maps in ordinal order, which the serializer would not.</summary>
    private sealed class MapConverter : JsonConverter<ImmutableSortedDictionary<string, string>>
    {
        public override ImmutableSortedDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader)!.ToImmutableSortedDictionary(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, string> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Dictionary<string, string>(value));
    }

    /// <summary>Forms searched are the same for most speeches, so a result only names them.</summary>
    private sealed class FormsConverter(SharedParts shared) : JsonConverter<ImmutableSortedDictionary<string, ImmutableArray<string>>>
    {
        public override ImmutableSortedDictionary<string, ImmutableArray<string>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            shared.Get(reader.GetString()!, part => JsonSerializer.Deserialize<Dictionary<string, ImmutableArray<string>>>(part)!.ToImmutableSortedDictionary(StringComparer.Ordinal));

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, ImmutableArray<string>> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(shared.Put(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, ImmutableArray<string>>(value))));
    }
}
