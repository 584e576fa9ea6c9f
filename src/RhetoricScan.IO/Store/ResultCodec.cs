using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Store;

/// <summary>A whole result as compressed bytes and back, equal in every member.</summary>
internal static class ResultCodec
{
    private static readonly JsonSerializerOptions Json = new()
    {
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new SpanConverter(), new ScoresConverter(), new MapConverter<string>(), new MapConverter<ImmutableArray<string>>() },
    };

    /// <summary>The bytes of a result.</summary>
    public static byte[] Encode(ScanResult result)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(memory, CompressionLevel.Fastest), Encoding.UTF8))
        {
            Write(writer, result.Annotated.Speech);
            AnnotationCodec.Write(result.Annotated, writer);
            Write(writer, result with { Annotated = NotAnnotated(result.Annotated.Speech) });
        }
        return memory.ToArray();
    }

    /// <summary>The result that gave the bytes.</summary>
    public static ScanResult Decode(byte[] bytes)
    {
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
        var annotated = AnnotationCodec.Read(Read<Speech>(reader), reader);
        return Read<ScanResult>(reader) with { Annotated = annotated };
    }

    private static AnnotatedSpeech NotAnnotated(Speech speech) => new(speech with { Body = "" }, [], AnnotationLayers.None);

    private static void Write<T>(BinaryWriter writer, T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    private static T Read<T>(BinaryReader reader) =>
        JsonSerializer.Deserialize<T>(reader.ReadBytes(reader.Read7BitEncodedInt()), Json)!;

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
    private sealed class MapConverter<T> : JsonConverter<ImmutableSortedDictionary<string, T>>
    {
        public override ImmutableSortedDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)!.ToImmutableSortedDictionary(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, item) in value)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, item, options);
            }
            writer.WriteEndObject();
        }
    }
}
