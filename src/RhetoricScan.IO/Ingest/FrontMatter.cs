using System.Globalization;
using RhetoricScan.Ingest;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RhetoricScan.IO.Ingest;

/// <summary>The YAML block between two <c>---</c> lines at the head of a text.</summary>
internal static class FrontMatter
{
    /// <summary>Longest block that is read; the time YAML takes may grow with the square of its length.</summary>
    private const int Longest = 32_768;

    /// <summary>Splits a decoded file into metadata and body; the body starts behind the newline that ends the block.</summary>
    /// <exception cref="UserErrorException">The block is no valid YAML (RS1005).</exception>
    public static (SpeechMetadata Metadata, string? Id, string Body) Split(string text, string path, ICollection<Diagnostic> warnings)
    {
        if (Find(text) is not var (yaml, bodyStart)) return (SpeechMetadata.None, null, text);
        var fields = Parse(yaml, path);
        fields.Remove("id", out var id);
        return (MetadataFields.Read(fields, path, warnings), id, text[bodyStart..]);
    }

    private static (string Yaml, int BodyStart)? Find(string text)
    {
        var start = LineEnd(text, 0);
        if (!IsFence(text, 0, start)) return null;
        for (var line = start; line < text.Length;)
        {
            var end = LineEnd(text, line);
            if (IsFence(text, line, end)) return (text[start..line], end);
            line = end;
        }
        return null;
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd() is "---";

    private static int LineEnd(string text, int start)
    {
        var newline = text.IndexOf('\n', start);
        return newline < 0 ? text.Length : newline + 1;
    }

    /// <summary>Reads event by event: nothing is nested by recursion and no alias is expanded.</summary>
    private static SortedDictionary<string, string> Parse(string yaml, string path)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (yaml.Length > Longest) throw new UserErrorException(Messages.FrontMatterInvalid(path, 1, string.Create(CultureInfo.InvariantCulture, $"it is longer than {Longest} characters.")));
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return fields;
            if (!parser.TryConsume<MappingStart>(out _)) throw new UserErrorException(Messages.FrontMatterInvalid(path, 1, "it is no list of 'name: value' lines."));
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var (key, value) = (Next(parser), Next(parser));
                if (key is not null && value is not null) fields[key.ToLowerInvariant()] = value;
            }
            return fields;
        }
        catch (YamlException e)
        {
            throw new UserErrorException(Messages.FrontMatterInvalid(path, (int)e.Start.Line + 1, e.Message), e);
        }
    }

    /// <summary>The next node's text; null for one that is no text, which is passed over.</summary>
    private static string? Next(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return scalar.Value;
        var depth = 0;
        do
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
        }
        while (depth > 0);
        return null;
    }
}
