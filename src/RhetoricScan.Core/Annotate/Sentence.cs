using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate;

/// <summary>A sentence: the unit that labels and counts refer to.</summary>
/// <param name="Span">From the first to behind the last token; sentences ascend and don't overlap.</param>
/// <param name="Tokens">The words in order.</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
public sealed record Sentence(TextSpan Span, ImmutableArray<Token> Tokens, int Paragraph = 0);
