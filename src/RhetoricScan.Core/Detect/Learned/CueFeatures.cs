using RhetoricScan.Detect.Cues;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>Cue hits by rule, kind and strength, alone and with the roles beside them.</summary>
internal static class CueFeatures
{
    private const int Reach = 8;

    public static void Add(FeatureBag bag, SentenceView view)
    {
        foreach (var group in view.Cues.GroupBy(NameOf))
        {
            bag.Add($"c:{group.Key}");
            if (group.Skip(1).Any()) bag.Add($"c2:{group.Key}");
            if (view.Has(WordRole.Other)) bag.Add($"c:{group.Key}&other");
            if (view.Has(WordRole.Vague)) bag.Add($"c:{group.Key}&vague");
            if (view.Has(WordRole.Body)) bag.Add($"c:{group.Key}&body");
            foreach (var hit in group) AddSides(bag, view, hit, group.Key);
        }
    }

    /// <summary>The cues of the sentence before, by label.</summary>
    public static void AddPrevious(FeatureBag bag, SentenceView previous)
    {
        foreach (var hit in previous.Cues)
            if (hit.Cue.Strength > 1) bag.Add($"p:{hit.Cue.Label}");
        foreach (var role in previous.Words.Select(word => word.Role).Where(role => role != WordRole.None).Distinct())
            bag.Add($"p:{Roles.NameOf(role)}");
    }

    private static void AddSides(FeatureBag bag, SentenceView view, CueHit hit, string name)
    {
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - Reach; i--)
        {
            if (Roles.At(view, i) is not { } role) continue;
            bag.Add($"c:{role}<{name}");
            break;
        }
        for (var i = hit.EndWord; i < view.Words.Length && i < hit.EndWord + Reach; i++)
        {
            if (Roles.At(view, i) is not { } role) continue;
            bag.Add($"c:{name}>{role}");
            break;
        }
    }

    private static string NameOf(CueHit hit) => $"{hit.Cue.Rule}.{hit.Cue.Subtype}.{hit.Cue.Strength}";
}
