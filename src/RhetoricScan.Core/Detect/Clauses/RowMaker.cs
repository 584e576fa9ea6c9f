using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Makes rows of a clause: one for each pair of agent and patient.</summary>
internal sealed class RowMaker(ClauseScene scene)
{
    private const int MostRows = 12;

    /// <summary>Adds the rows of <paramref name="pattern"/> with every agent and every patient; with none of them a single row.</summary>
    public void Add(List<Clause> rows, Clause pattern, IReadOnlyList<Participant> agents, IReadOnlyList<Participant> patients)
    {
        var added = 0;
        (agents, patients) = (InVoice(agents, pattern), InVoice(patients, pattern));
        foreach (var agent in agents.Cast<Participant?>().DefaultIfEmpty())
        {
            foreach (var patient in patients.Cast<Participant?>().DefaultIfEmpty())
            {
                if (added++ == MostRows) return;
                var same = agent?.ActorId is { } id && id == patient?.ActorId && agent.Span == patient.Span;
                if (same && agents.Count + patients.Count > 2) continue;
                rows.Add(pattern with { Agent = agent, Patient = same ? patient! with { ActorId = null, Side = Side.Unknown } : patient });
            }
        }
    }

    /// <summary>Inside somebody else's quotation "we" is the one who is quoted.</summary>
    private List<Participant> InVoice(IReadOnlyList<Participant> participants, Clause pattern)
    {
        if (pattern.Voice != Voice.Quoted || pattern.Holder == ActorIds.Own) return [.. participants];
        return [.. participants.Select(participant => participant.ActorId != ActorIds.Own
            ? participant
            : participant with { ActorId = pattern.Holder, Side = scene.Speech.Own.SideOf(pattern.Holder) })];
    }

    /// <summary>The words from the first to the last token that name an act.</summary>
    public TextSpan SpanOf(ActFinder.Act act)
    {
        var span = scene.Tree[act.Head].Span;
        foreach (var other in act.Others) if (Math.Abs(other - act.Head) <= 4) span = span.Union(scene.Tree[other].Span);
        return span;
    }

    /// <summary>Lemma of an act.</summary>
    public string NameOf(ActFinder.Act act) => act.Entry?.Form ?? scene.Tree.Lemma(act.Head);

    /// <summary>The parser's confidence in a row: the product of the arcs of its words.</summary>
    public float Confidence(params ReadOnlySpan<int> tokens)
    {
        var product = 1f;
        foreach (var token in tokens) if (token >= 0) product *= scene.Tree[token].ArcConfidence;
        return product;
    }
}
