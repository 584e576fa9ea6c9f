using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Collects passages of structure that may overlap; the one that was added first keeps its ground.</summary>
internal sealed class StructureCanvas(int length)
{
    private byte[]? _kinds;

    /// <summary>Adds a passage; what is taken already stays.</summary>
    public void Add(TextSpan span, StructureKind kind)
    {
        _kinds ??= new byte[length];
        foreach (ref var taken in _kinds.AsSpan(span.Start, span.Length))
            if (taken == 0) taken = (byte)kind;
    }

    /// <summary>The passages with words or marks in them, in order.</summary>
    public ImmutableArray<StructureSpan> Spans(string body)
    {
        if (_kinds is null) return [];
        var spans = ImmutableArray.CreateBuilder<StructureSpan>();
        for (var start = 0; start < length;)
        {
            var rest = _kinds.AsSpan(start);
            var run = rest.IndexOfAnyExcept(rest[0]);
            var end = run < 0 ? length : start + run;
            var span = new TextSpan(start, end);
            if (rest[0] != 0 && !Blank.IsAll(span.In(body))) spans.Add(new StructureSpan(span, (StructureKind)rest[0]));
            start = end;
        }
        return spans.ToImmutable();
    }
}
