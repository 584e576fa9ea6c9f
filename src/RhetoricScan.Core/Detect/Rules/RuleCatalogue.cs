using System.Collections.Immutable;

namespace RhetoricScan.Detect.Rules;

/// <summary>All rules in the order of their ids.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that look at sentences.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new OutwardBlame(),
        new ThreatToOwnSide(),
        new UnjustTreatment(),
        new ForcedResponse(),
        new HistoricGrievance(),
        new HarmToOwnSide(),
        new OwnFault(),
        new Whataboutism(),
        new GuardianSelfClaim(),
        new CustodialVoice(),
        new NormInvocation(),
        new NormAsWeapon(),
        new DelegitimisedVerification(),
        new DepoliticisationCall(),
        new InstrumentalisedBody(),
        new ReformComplaint(),
        new SelectiveGuarding(),
        new SelectiveTreatyReading(),
        .. LearnedLabel.All,
    ];

    /// <summary>The rule with this id in any case of letters; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
