using RhetoricScan.Ingest;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RhetoricScan.IO.Ingest;

/// <summary>The YAML block between two <c>---</c> lines at the head of a text.</summary>
internal static class FrontMatter
{
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

    private static SortedDictionary<string, string> Parse(string yaml, string path)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return fields;
            if (stream.Documents[0].RootNode is not YamlMappingNode root)
                throw new UserErrorException(Messages.FrontMatterInvalid(path, 1, "it is no list of 'name: value' lines."));
            foreach (var (key, value) in root.Children)
                if (value is YamlScalarNode scalar) fields[key.ToString().ToLowerInvariant()] = scalar.Value ?? "";
            return fields;
        }
        catch (YamlException e)
        {
            throw new UserErrorException(Messages.FrontMatterInvalid(path, (int)e.Start.Line + 1, e.Message), e);
        }
    }
}
