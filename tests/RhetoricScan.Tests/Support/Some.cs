using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Support;

/// <summary>Throw-away values for tests.</summary>
internal static partial class Some
{
    /// <summary>A speech with a sentence per line, cut at white space and marks; no tags.</summary>
    public static AnnotatedSpeech Words(string text, string language = "en", SpeechMetadata? metadata = null)
    {
        var sentences = LinePattern().Matches(text).Select(line => new Sentence(
            new TextSpan(line.Index, line.Index + line.Length),
            [.. WordPattern().Matches(line.Value).Select(word => new Token
            {
                Form = word.Value,
                Span = new TextSpan(line.Index + word.Index, line.Index + word.Index + word.Length),
            })]));
        var speech = new Speech { Id = "some", Body = text, Language = language, Metadata = metadata ?? SpeechMetadata.None };
        return new AnnotatedSpeech(speech, [.. sentences], AnnotationLayers.TextOnly);
    }

    /// <summary>The shipped models of the engines.</summary>
    public static ModelFiles ModelFiles { get; } = new(name => File.Exists(Repository.PathOf("models", name)) ? File.ReadAllBytes(Repository.PathOf("models", name)) : (ReadOnlyMemory<byte>?)null);

    /// <summary>Metadata of a speaker of a state on a day.</summary>
    public static SpeechMetadata Speaker(string state, string date = "2026-03-16") =>
        SpeechMetadata.None with { State = state, Date = PartialDate.TryParse(date, out var day) ? day : null };

    /// <summary>A display name.</summary>
    public static ImmutableSortedDictionary<string, string> Named(string name) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("en", name);

    /// <summary>Rows without a file.</summary>
    public static ImmutableArray<Row<T>> Rows<T>(params IEnumerable<T> values) => [.. values.Select((value, i) => new Row<T>(value, "test", i + 1))];

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]")]
    private static partial Regex WordPattern();
}
