using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Which passages of a text are not the words of the speech, and who speaks in it.</summary>
/// <param name="Structure">The passages in order; they do not overlap.</param>
/// <param name="Speakers">The named speakers by first turn; empty for a text without turns.</param>
public sealed record Transcript(ImmutableArray<StructureSpan> Structure, ImmutableArray<SpeakerShare> Speakers)
{
    /// <summary>A text that is speech from end to end.</summary>
    public static Transcript None { get; } = new([], []);

    /// <summary>The body with every passage of structure blanked out: as long as the body, line ends kept, so offsets mean the same.</summary>
    public string SpokenTextOf(string body) => Structure.IsEmpty ? body : string.Create(body.Length, (body, Structure), static (target, source) =>
    {
        source.body.CopyTo(target);
        foreach (var (span, _) in source.Structure)
            foreach (ref var c in target[span.Start..span.End])
                if (c is not ('\n' or '\r')) c = ' ';
    });

    /// <summary>Words left out, by kind in the order of <see cref="StructureKind"/>.</summary>
    public IReadOnlyList<(StructureKind Kind, int Words)> WordsLeftOut(string body) =>
        [.. Structure.GroupBy(part => part.Kind, part => WordCount.Of(part.Span.In(body))).OrderBy(group => group.Key).Select(group => (group.Key, group.Sum()))];

    /// <summary>True when a span lies in structure.</summary>
    public bool Covers(TextSpan span) => Structure.Any(part => part.Span.Contains(span));
}
