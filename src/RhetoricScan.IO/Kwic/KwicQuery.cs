using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Annotate;

namespace RhetoricScan.IO.Kwic;

/// <summary>
/// A query over neighbouring words. Each part, separated by spaces, matches one word: <c>word</c> in any case, <c>/regex/</c>,
/// <c>lemma=impose</c>, <c>pos=VERB</c>, <c>tag=VBN</c>, or <c>*</c> for any word; several conditions on one word are joined by <c>&amp;</c>.
/// </summary>
public sealed class KwicQuery
{
    private static readonly TimeSpan RegexLimit = TimeSpan.FromSeconds(1);
    private readonly ImmutableArray<ImmutableArray<Func<Token, bool>>> _parts;

    private KwicQuery(ImmutableArray<ImmutableArray<Func<Token, bool>>> parts, AnnotationLayers needs) => (_parts, Needs) = (parts, needs);

    /// <summary>Words it matches.</summary>
    public int Length => _parts.Length;

    /// <summary>Layers it needs besides words.</summary>
    public AnnotationLayers Needs { get; }

    /// <summary>Reads a query.</summary>
    /// <exception cref="UserErrorException">It is empty, has an unknown condition, or a regular expression is wrong (RS6105).</exception>
    public static KwicQuery Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new UserErrorException(Messages.QueryInvalid(text, "it is empty."));
        var needs = AnnotationLayers.None;
        return new KwicQuery([.. words.Select(word => Conditions(word).Select(condition => Condition(condition, text, ref needs)).ToImmutableArray())], needs);
    }

    /// <summary>True when the words from a token on match.</summary>
    public bool IsAt(ImmutableArray<Token> tokens, int start)
    {
        if (start + Length > tokens.Length) return false;
        for (var i = 0; i < Length; i++)
            foreach (var condition in _parts[i])
                if (!condition(tokens[start + i])) return false;
        return true;
    }

    /// <summary>A regular expression may hold the joining sign.</summary>
    private static string[] Conditions(string word) => word is ['/', .., '/'] ? [word] : word.Split('&');

    private static Func<Token, bool> Condition(string condition, string query, ref AnnotationLayers needs)
    {
        if (condition == "*") return _ => true;
        if (condition is ['/', _, .., '/']) return Pattern(condition[1..^1], query);
        var (name, value) = condition.Split('=', 2) is [var key, var wanted] ? (key, wanted) : ("word", condition);
        switch (name)
        {
            case "word": return token => token.Form.Equals(value, StringComparison.OrdinalIgnoreCase);
            case "lemma":
                needs |= AnnotationLayers.Lemmas;
                return token => token.Lemma.Equals(value, StringComparison.OrdinalIgnoreCase);
            case "pos" when Enum.TryParse<UniversalPos>(value, ignoreCase: true, out var pos):
                needs |= AnnotationLayers.Tags;
                return token => token.Pos == pos;
            case "tag":
                needs |= AnnotationLayers.Tags;
                return token => token.Xpos.Equals(value, StringComparison.OrdinalIgnoreCase);
            default: throw new UserErrorException(Messages.QueryInvalid(query, $"'{condition}' is no condition."));
        }
    }

    private static Func<Token, bool> Pattern(string pattern, string query)
    {
        try
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, RegexLimit);
            return token => regex.IsMatch(token.Form);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new UserErrorException(Messages.QueryInvalid(query, e.Message), e);
        }
    }
}
