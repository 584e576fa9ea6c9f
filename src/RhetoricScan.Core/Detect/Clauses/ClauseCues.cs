using System.Collections.Frozen;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Clauses;

/// <summary>The word lists of one language that the clause rules consult, resolved once.</summary>
internal sealed class ClauseCues(CueLists cues, string language)
{
    /// <summary>True when nouns show their role by case.</summary>
    public bool HasCases { get; } = language == "ru";

    /// <summary>True when words are read by their particles and endings rather than by the tree.</summary>
    public bool HasParticles { get; } = language == "ko";

    public FrozenSet<string> Negators { get; } = cues.Words(language, "negator");

    public FrozenSet<string> NegativeNouns { get; } = cues.Words(language, "negative.noun");

    public FrozenSet<string> DemandModals { get; } = cues.Words(language, "modal.demand");

    public FrozenSet<string> PossibleModals { get; } = cues.Words(language, "modal.possible");

    public FrozenSet<string> HypotheticalModals { get; } = cues.Words(language, "modal.hypothetical");

    public FrozenSet<string> Demanding { get; } = cues.Words(language, "govern.demand");

    public FrozenSet<string> Planning { get; } = cues.Words(language, "govern.possible");

    public FrozenSet<string> Intending { get; } = cues.Words(language, "govern.intent");

    public FrozenSet<string> Failing { get; } = cues.Words(language, "govern.fail");

    public FrozenSet<string> NounMarks { get; } = cues.Words(language, "noun.mark");

    public FrozenSet<string> ChoiceNouns { get; } = cues.Words(language, "choice.noun");

    public FrozenSet<string> Ending { get; } = cues.Words(language, "govern.end");

    public FrozenSet<string> Controlling { get; } = cues.Words(language, "govern.control");

    public FrozenSet<string> ObjectControl { get; } = cues.Words(language, "object.control");

    public FrozenSet<string> Reporting { get; } = cues.Words(language, "report");

    public FrozenSet<string> Factive { get; } = cues.Words(language, "report.factive");

    public FrozenSet<string> ReportNouns { get; } = cues.Words(language, "report.noun");

    public FrozenSet<string> Hearsay { get; } = cues.Words(language, "hearsay");

    public FrozenSet<string> Conditions { get; } = cues.Words(language, "condition");

    public FrozenSet<string> LightVerbs { get; } = cues.Words(language, "light.verb");

    public FrozenSet<string> CulpritAdjectives { get; } = cues.Words(language, "culprit.adj");

    public FrozenSet<string> IrrealisAdjectives { get; } = cues.Words(language, "irrealis.adj");

    public FrozenSet<string> AllegedAdjectives { get; } = cues.Words(language, "alleged.adj");

    public FrozenSet<string> ActorHeads { get; } = cues.Words(language, "head.actor");

    public FrozenSet<string> OwnNouns { get; } = cues.Words(language, "own.noun");

    public FrozenSet<string> OtherNouns { get; } = cues.Words(language, "other.noun");

    public FrozenSet<string> Relatives { get; } = cues.Words(language, "relative");

    public FrozenSet<string> AgentPrepositions { get; } = cues.Words(language, "prep.agent");

    public FrozenSet<string> TargetPrepositions { get; } = cues.Words(language, "prep.target");

    public FrozenSet<string> Demonstratives { get; } = cues.Words(language, "demonstrative");

    public FrozenSet<string> Possessives { get; } = cues.Words(language, "first.possessive");

    public FrozenSet<string> PrepositionalVerbs { get; } = cues.Words(language, "verb.preposition");

    /// <summary>Particles and endings of Korean.</summary>
    public KoreanCues Korean { get; } = new(cues);

    public CuePhrases Phrases { get; } = new(cues, language);
}
