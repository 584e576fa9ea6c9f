using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>Figures beside the three patterns.</summary>
public sealed record SpeechFigures
{
    /// <summary>Grievance in detail.</summary>
    public required GrievanceFigures Grievance { get; init; }

    /// <summary>Own conduct against the ledger.</summary>
    public required ConductFigures Conduct { get; init; }

    /// <summary>How often each level occurs in the matched reference; null without one.</summary>
    public BaseRates? BaseRates { get; init; }

    /// <summary>Earlier mentions of the confirmatory topics by this state, edition by edition, oldest first.</summary>
    public ImmutableArray<EditionMentions> OwnRecord { get; init; } = [];
}

/// <summary>Who is blamed, how much, and who is told as harmed.</summary>
public sealed record GrievanceFigures
{
    /// <summary>Share of sentences with BLAME.</summary>
    public required double BlameShare { get; init; }

    /// <summary>Share of sentences with VICTIM.</summary>
    public required double VictimShare { get; init; }

    /// <summary>Share of sentences with FORCED.</summary>
    public required double ForcedShare { get; init; }

    /// <summary>Rows of blame by bloc of their targets, most first; a bloc counts once in a sentence.</summary>
    public required ImmutableArray<BlocBlame> Blocs { get; init; }

    /// <summary>Probability that two rows of blame drawn without return have the same bloc; null under 10 rows.</summary>
    public double? Concentration { get; init; }

    /// <summary>The top bloc's share of the rows; null under 5 rows.</summary>
    public double? TopShare { get; init; }

    /// <summary>(n_a - n_s) / (n_a + n_s): blame of others against own fault; null when withheld.</summary>
    public double? ResponsibilityAsymmetry { get; init; }

    /// <summary>The same with both counts divided by the recall of their label; null when withheld.</summary>
    public double? ResponsibilityAsymmetryCorrected { get; init; }

    /// <summary>Counts behind the asymmetry, or why it is withheld.</summary>
    public required string ResponsibilityNote { get; init; }

    /// <summary>Clauses that tell of harm.</summary>
    public required int HarmClauses { get; init; }

    /// <summary>Those of them without an agent: agentless passives, ergatives, nouns without "by".</summary>
    public required int AgentlessHarm { get; init; }

    /// <summary>Those without an agent in sentences where the ledger's actor is the own side.</summary>
    public required int AgentlessWhereOwnActed { get; init; }

    /// <summary>Who is told as harmed: the own side, a norm, both or none, in words.</summary>
    public required string Harmed { get; init; }
}

/// <summary>Rows of blame on one bloc.</summary>
/// <param name="Bloc">Id of the actor or bloc; <c>non-state</c> for armed groups.</param>
/// <param name="Rows">Rows.</param>
public sealed record BlocBlame(string Bloc, int Rows);

/// <summary>Own conduct against the ledger: counts without interval.</summary>
public sealed record ConductFigures
{
    /// <summary>Adverse own episodes that the speech makes relevant.</summary>
    public required int Relevant { get; init; }

    /// <summary>Those it omits.</summary>
    public required int Omitted { get; init; }

    /// <summary>Those it acknowledges.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Whether omission can be judged: at least 3 relevant episodes and a searched ledger.</summary>
    public required bool Assessable { get; init; }

    /// <summary>Why not; empty when it can.</summary>
    public required string Why { get; init; }

    /// <summary>Adverse episodes of others on the same instruments.</summary>
    public required int OthersKnown { get; init; }

    /// <summary>Those of them the speech raises.</summary>
    public required int OthersRaised { get; init; }

    /// <summary>Share of others' episodes raised minus share of own ones acknowledged, -1 to 1; null when either is unknown.</summary>
    public double? Selectivity => Relevant == 0 || OthersKnown == 0 ? null : ((double)OthersRaised / OthersKnown) - ((double)Acknowledged / Relevant);
}

/// <summary>Share of reference speeches at each level.</summary>
/// <param name="Reference">The reference with its n.</param>
/// <param name="Victimization">Shares of levels 0 to 3.</param>
/// <param name="Appropriation">Shares of levels 0 to 4, strict.</param>
/// <param name="AppropriationWide">Shares of levels 0 to 4, wide.</param>
/// <param name="Silence">Shares of levels 0 to 4 without a reference of their own.</param>
public sealed record BaseRates(
    string Reference, ImmutableArray<double> Victimization, ImmutableArray<double> Appropriation,
    ImmutableArray<double> AppropriationWide, ImmutableArray<double> Silence);

/// <summary>One earlier speech of the same state at the same venue.</summary>
/// <param name="Topic">Id of the topic.</param>
/// <param name="Edition">Year or edition.</param>
/// <param name="Speech">Id of the speech.</param>
/// <param name="Mentions">Sentences that mention it.</param>
public sealed record EditionMentions(string Topic, string Edition, string Speech, int Mentions);
