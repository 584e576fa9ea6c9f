using RhetoricScan.Annotate.Features;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>What decides whether a sentence ends behind a token: the words around and their shapes.</summary>
internal static class SentenceBoundaryFeatures
{
    /// <summary>Number of features of a position.</summary>
    public const int Count = 20;
    private const ulong Nothing = 7;

    /// <summary>Word and shape of a token by hash.</summary>
    public readonly record struct View(ulong Word, ulong Shape);

    /// <summary>Looks at a token.</summary>
    public static View Of(string text, TextSpan token)
    {
        var form = token.Length > 40 ? text.Substring(token.Start, 40) : text.Substring(token.Start, token.Length);
        return new View(TextHash.Of(WordForm.Normal(form)), TextHash.Of(WordForm.Shape(form)));
    }

    /// <summary>Features of an end behind token <paramref name="at"/>.</summary>
    /// <param name="views">The tokens of the paragraph.</param>
    /// <param name="at">The token.</param>
    /// <param name="joined">True when the next token follows without a blank.</param>
    /// <param name="lastKind">Class of the token's last character.</param>
    /// <param name="features">Gets the features.</param>
    public static void Fill(ReadOnlySpan<View> views, int at, bool joined, int lastKind, Span<ulong> features)
    {
        var (back2, back, here, next, next2) = (Get(views, at - 2), Get(views, at - 1), Get(views, at), Get(views, at + 1), Get(views, at + 2));
        var gap = joined ? 1UL : 0;
        ReadOnlySpan<ulong> hashes =
        [
            here.Word, next.Word, TextHash.Join(here.Word, next.Word), TextHash.Join(back.Word, here.Word), TextHash.Join(here.Word, next.Shape, gap),
            TextHash.Join(back.Word, here.Word, next.Shape), TextHash.Join(back.Shape, here.Word, next.Shape), TextHash.Join(here.Shape, next.Shape),
            TextHash.Join(back.Shape, here.Shape, next.Shape), TextHash.Join(here.Shape, next.Shape, next2.Shape), TextHash.Join(next.Word, next2.Word),
            TextHash.Join(here.Word, next.Word, next2.Word), TextHash.Join(here.Word, next.Shape, next2.Shape), TextHash.Join(here.Shape, next.Word),
            TextHash.Join(back2.Word, back.Word, here.Word), gap, TextHash.Join((ulong)lastKind, next.Shape), TextHash.Join(back.Word, here.Word, next.Word),
            TextHash.Join(here.Word, gap, TextHash.Join(next.Shape, next2.Word)),
            TextHash.Join(TextHash.Join(back2.Shape, back.Shape), here.Word, TextHash.Join(next.Shape, next2.Shape)),
        ];
        for (var i = 0; i < Count; i++) features[i] = TextHash.Join(hashes[i], (ulong)i + 1);
    }

    private static View Get(ReadOnlySpan<View> views, int at) => at < 0 || at >= views.Length ? new View(Nothing, Nothing) : views[at];
}
