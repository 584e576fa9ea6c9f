using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>Who does what to whom: sign, class and form of each clause with the sides of its agent and patient.</summary>
internal static class ClauseFeatures
{
    public static void Add(FeatureBag bag, SentenceView view)
    {
        foreach (var clause in view.Clauses)
        {
            var (agent, patient) = (SideOf(clause.Agent), SideOf(clause.Patient));
            var act = clause.FailedDuty ? "failed" : clause.Sign < 0 ? "harm" : clause.Sign > 0 ? "help" : "act";
            bag.Add($"k:{agent}.{act}.{patient}");
            bag.Add($"k:{agent}.{act}");
            bag.Add($"k:{act}.{patient}");
            bag.Add($"k:{act}.{clause.Form}");
            bag.Add($"k:{act}.{clause.Modality}");
            if (clause.ActClass.Length > 0)
            {
                bag.Add($"k:{agent}.{clause.ActClass}");
                bag.Add($"k:{clause.ActClass}.{patient}");
            }
            if (clause.Negated) bag.Add($"k:not.{act}");
            if (clause.Voice != Voice.Own) bag.Add($"k:{clause.Voice}.{act}.{(clause.Endorsed ? "endorsed" : "plain")}");
        }
    }

    private static string SideOf(Participant? participant) => participant?.Side switch
    {
        Side.Own => "own",
        Side.Other => "other",
        Side.Unknown => "thing",
        _ => "nobody",
    };
}
