using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Learned;

/// <summary>Short names of the role a masked word has, pronouns of the own side and resolved pronouns included.</summary>
internal static class Roles
{
    /// <summary>The role of a word as a feature names it; null for a plain word.</summary>
    public static string? At(SentenceView view, int index)
    {
        var word = view.Words[index];
        if (word.Role != WordRole.None) return NameOf(word.Role);
        foreach (var mention in view.Mentions)
        {
            if (mention.Kind != MentionKind.Actor || !mention.Span.Overlaps(word.Span)) continue;
            return view.OwnSide.SideOf(mention.EntityId) switch { Side.Own => "own", Side.Other => "other", _ => null };
        }
        return null;
    }

    /// <summary>The roles of all words of a sentence.</summary>
    public static string?[] Of(SentenceView view)
    {
        var roles = new string?[view.Words.Length];
        for (var i = 0; i < roles.Length; i++) roles[i] = At(view, i);
        return roles;
    }

    /// <summary>The name of a role.</summary>
    public static string NameOf(WordRole role) => role switch
    {
        WordRole.Own => "own",
        WordRole.Other => "other",
        WordRole.Vague => "vague",
        WordRole.Everyone => "all",
        WordRole.Body => "body",
        _ => "none",
    };
}
