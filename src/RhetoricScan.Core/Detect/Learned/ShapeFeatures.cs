using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Learned;

/// <summary>Length, position, marks, and which roles and faces stand in the sentence.</summary>
internal static class ShapeFeatures
{
    private const int Opening = 4;

    public static void Add(FeatureBag bag, SentenceView view, int sentences)
    {
        bag.Add("d:length", Math.Min(1, view.Words.Length / 60f));
        if (view.Words.Length < 8) bag.Add("d:short");
        bag.Add("d:position", sentences > 1 ? view.Index / (sentences - 1f) : 0);
        if (view.Index < 3) bag.Add("d:opening");
        AddMarks(bag, view);
        AddRoles(bag, view);
        foreach (var mention in view.Mentions)
        {
            if (mention.Kind != MentionKind.Body) continue;
            bag.Add($"d:face.{mention.Face}");
            if (mention.Face == BodyFace.Function) bag.Add("d:function");
        }
    }

    private static void AddMarks(FeatureBag bag, SentenceView view)
    {
        foreach (var word in view.Words)
        {
            if (word.Text == "?") bag.Add("d:question");
            if (word.Text is "\"" or "“" or "”" or "«" or "»" or "„" or "‘") bag.Add("d:quoted");
        }
    }

    private static void AddRoles(FeatureBag bag, SentenceView view)
    {
        var seen = new List<string>();
        for (var i = 0; i < view.Words.Length; i++)
        {
            if (Roles.At(view, i) is not { } role) continue;
            if (seen.Contains(role)) bag.Add($"d:{role}2");
            else seen.Add(role);
            if (seen.Count == 1 && i < Opening) bag.Add($"d:first.{role}");
        }
        foreach (var role in seen) bag.Add($"d:{role}");
        seen.Sort(StringComparer.Ordinal);
        bag.Add($"d:roles.{string.Join('.', seen)}");
    }
}
