using System.Collections.Frozen;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Particles and endings of Korean as the clause rules consult them.</summary>
internal sealed class KoreanCues(CueLists cues)
{
    public ParticleStripper Particles { get; } = new(cues.Phrases("ko", "particle"));

    public FrozenSet<string> SubjectParticles { get; } = cues.Words("ko", "subject.particle");

    public FrozenSet<string> ObjectParticles { get; } = cues.Words("ko", "object.particle");

    public FrozenSet<string> TargetParticles { get; } = cues.Words("ko", "target.particle");

    public FrozenSet<string> TargetPhrases { get; } = cues.Words("ko", "target.phrase");

    public FrozenSet<string> AgentPhrases { get; } = cues.Words("ko", "agent.phrase");

    public FrozenSet<string> ActorHeads { get; } = cues.Words("ko", "head.actor");

    public FrozenSet<string> LightVerbs { get; } = cues.Words("ko", "light.verb");

    public FrozenSet<string> PassiveVerbs { get; } = cues.Words("ko", "passive.verb");

    public FrozenSet<string> ActiveEndings { get; } = cues.Words("ko", "active.ending");

    public FrozenSet<string> Adnominal { get; } = cues.Words("ko", "adnominal.ending");

    public FrozenSet<string> Negators { get; } = cues.Words("ko", "negator");

    public FrozenSet<string> Demands { get; } = cues.Words("ko", "demand.ending");

    public FrozenSet<string> Possibles { get; } = cues.Words("ko", "possible.ending");

    public FrozenSet<string> Quotatives { get; } = cues.Words("ko", "quotative");

    public FrozenSet<string> ClauseEndings { get; } = cues.Words("ko", "clause.ending");

    public FrozenSet<string> Reports { get; } = cues.Words("ko", "report");
}
