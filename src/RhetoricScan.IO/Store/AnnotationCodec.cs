using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Store;

/// <summary>Sentences and tokens as compact bytes: repeated strings once, spans as distances.</summary>
internal static class AnnotationCodec
{
    /// <summary>Writes all of an annotated speech except the speech itself.</summary>
    public static void Write(AnnotatedSpeech annotated, BinaryWriter writer)
    {
        var strings = new StringTableWriter(writer);
        var body = annotated.Speech.Body;
        writer.Write7BitEncodedInt((int)annotated.Layers);
        writer.Write7BitEncodedInt(annotated.Sentences.Length);
        foreach (var sentence in annotated.Sentences)
        {
            writer.Write7BitEncodedInt(sentence.Span.Start);
            writer.Write7BitEncodedInt(sentence.Span.Length);
            writer.Write7BitEncodedInt(sentence.Paragraph);
            writer.Write7BitEncodedInt(sentence.Tokens.Length);
            foreach (var token in sentence.Tokens) WriteToken(token, sentence.Span.Start, body, writer, strings);
        }
    }

    /// <summary>Reads it back for the same speech.</summary>
    public static AnnotatedSpeech Read(Speech speech, BinaryReader reader)
    {
        var strings = new StringTableReader(reader);
        var layers = (AnnotationLayers)reader.Read7BitEncodedInt();
        var sentences = ImmutableArray.CreateBuilder<Sentence>(reader.Read7BitEncodedInt());
        while (sentences.Count < sentences.Capacity) sentences.Add(ReadSentence(speech.Body, reader, strings));
        return new AnnotatedSpeech(speech, sentences.MoveToImmutable(), layers);
    }

    private static Sentence ReadSentence(string body, BinaryReader reader, StringTableReader strings)
    {
        var start = reader.Read7BitEncodedInt();
        var span = new TextSpan(start, start + reader.Read7BitEncodedInt());
        var paragraph = reader.Read7BitEncodedInt();
        var tokens = ImmutableArray.CreateBuilder<Token>(reader.Read7BitEncodedInt());
        while (tokens.Count < tokens.Capacity) tokens.Add(ReadToken(start, body, reader, strings));
        return new Sentence(span, tokens.MoveToImmutable(), paragraph);
    }

    private static void WriteToken(Token token, int sentenceStart, string body, BinaryWriter writer, StringTableWriter strings)
    {
        writer.Write7BitEncodedInt(token.Span.Start - sentenceStart);
        writer.Write7BitEncodedInt(token.Span.Length);
        var asWritten = token.Span.In(body).SequenceEqual(token.Form);
        writer.Write(asWritten);
        if (!asWritten) strings.Write(token.Form);
        strings.Write(token.Lemma);
        writer.Write((byte)token.Pos);
        strings.Write(token.Xpos);
        strings.Write(token.Features);
        writer.Write7BitEncodedInt(token.Head + 1);
        strings.Write(token.Relation);
        writer.Write(token.ArcConfidence);
    }

    private static Token ReadToken(int sentenceStart, string body, BinaryReader reader, StringTableReader strings)
    {
        var start = sentenceStart + reader.Read7BitEncodedInt();
        var span = new TextSpan(start, start + reader.Read7BitEncodedInt());
        var asWritten = reader.ReadBoolean();
        return new Token
        {
            Span = span,
            Form = asWritten ? span.In(body).ToString() : strings.Read(),
            Lemma = strings.Read(),
            Pos = (UniversalPos)reader.ReadByte(),
            Xpos = strings.Read(),
            Features = strings.Read(),
            Head = reader.Read7BitEncodedInt() - 1,
            Relation = strings.Read(),
            ArcConfidence = reader.ReadSingle(),
        };
    }

    private sealed class StringTableWriter(BinaryWriter writer)
    {
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

        public void Write(string text)
        {
            var known = _indexes.TryGetValue(text, out var index);
            writer.Write7BitEncodedInt(known ? index : _indexes.Count);
            if (known) return;
            _indexes.Add(text, _indexes.Count);
            writer.Write(text);
        }
    }

    private sealed class StringTableReader(BinaryReader reader)
    {
        private readonly List<string> _strings = [];

        public string Read()
        {
            var index = reader.Read7BitEncodedInt();
            if (index == _strings.Count) _strings.Add(reader.ReadString());
            return _strings[index];
        }
    }
}
