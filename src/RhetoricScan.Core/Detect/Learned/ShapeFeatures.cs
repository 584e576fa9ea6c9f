using System.Collections.Frozen;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Learned;

/// <summary>Length, position, marks, and which roles and faces stand in the sentence.</summary>
internal static class ShapeFeatures
{
    private static readonly FrozenSet<string> Quotes = FrozenSet.ToFrozenSet(["\"", "“", "”", "«", "»", "„", "‘"], StringComparer.Ordinal);

    public static void Add(FeatureBag bag, SentenceView view, int sentences)
    {
        bag.Add("d:length", Math.Min(1, view.Words.Length / 60f));
        if (view.Words.Length < 8) bag.Add("d:short");
        bag.Add("d:position", sentences > 1 ? view.Index / (sentences - 1f) : 0);
        if (view.Index < 3) bag.Add("d:opening");
        if (view.Words.Any(word => word.Text == "?")) bag.Add("d:question");
        if (view.Words.Any(word => Quotes.Contains(word.Text))) bag.Add("d:quoted");
        AddRoles(bag, view);
        foreach (var mention in view.Mentions)
        {
            if (mention.Kind != MentionKind.Body) continue;
            bag.Add($"d:face.{mention.Face}");
            if (mention.Face == BodyFace.Function) bag.Add("d:function");
        }
    }

    private static void AddRoles(FeatureBag bag, SentenceView view)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < view.Words.Length; i++)
        {
            if (Roles.At(view, i) is not { } role) continue;
            if (!seen.Add(role)) bag.Add($"d:{role}2");
        }
        foreach (var role in seen) bag.Add($"d:{role}");
        bag.Add($"d:roles.{string.Join('.', seen)}");
        if (view.Words.Take(4).Select((_, i) => Roles.At(view, i)).FirstOrDefault(role => role is not null) is { } first) bag.Add($"d:first.{first}");
    }
}
