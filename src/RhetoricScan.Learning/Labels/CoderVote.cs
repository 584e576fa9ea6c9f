using System.Collections.Immutable;
using RhetoricScan.Detect;

namespace RhetoricScan.Learning.Labels;

/// <summary>The codes one coder gave a sentence.</summary>
/// <param name="Coder">Name of the coder.</param>
/// <param name="Codes">Codes in ordinal order: <c>B V F O G N</c>, <c>Nc</c> (custodial), <c>Cf Cr Cm</c> (CONTEST with subtype); empty for none.</param>
public sealed record CoderVote(string Coder, ImmutableArray<string> Codes)
{
    private const string Letters = "BVFOGNC";

    /// <summary>True when the coder gave the label; GUARD implies NORM.</summary>
    public bool Gives(CodebookLabel label) => Codes.Any(code => code[0] == Letters[(int)label]) ||
        (label == CodebookLabel.Norm && Codes.Any(code => code[0] == 'G'));

    /// <summary>Reads <c>A:B V Cf</c>.</summary>
    public static CoderVote Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) throw new FormatException($"'{text}' is no vote such as 'A:B V'.");
        return new CoderVote(text[..colon], [.. text[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Coder}:{string.Join(' ', Codes)}";
}
