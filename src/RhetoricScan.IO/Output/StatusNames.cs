using System.Diagnostics;
using RhetoricScan.Detect;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>The words by which result files name states and forms.</summary>
public static class StatusNames
{
    /// <summary>A silence status.</summary>
    public static string Of(SilenceStatus status) => status switch
    {
        SilenceStatus.Covered => "covered",
        SilenceStatus.UnderCovered => "under-covered",
        SilenceStatus.Hollow => "hollow",
        SilenceStatus.Absent => "absent",
        SilenceStatus.Silent => "silent",
        SilenceStatus.Interested => "interested",
        SilenceStatus.NotTestable => "not testable",
        _ => throw new UnreachableException(),
    };

    /// <summary>A state of acknowledgement.</summary>
    public static string Of(Acknowledgement state) => state switch
    {
        Acknowledgement.Omitted => "omitted",
        Acknowledgement.Mentioned => "mentioned",
        Acknowledgement.Justified => "justified",
        Acknowledgement.Acknowledged => "acknowledged",
        _ => throw new UnreachableException(),
    };

    /// <summary>A construction.</summary>
    public static string Of(ClauseForm form) => form switch
    {
        ClauseForm.Active => "active",
        ClauseForm.Passive => "passive",
        ClauseForm.AgentlessPassive => "agentless passive",
        ClauseForm.Nominal => "nominalisation",
        ClauseForm.AgentlessNominal => "agentless nominalisation",
        ClauseForm.Ergative => "ergative",
        ClauseForm.Controlled => "controlled",
        _ => throw new UnreachableException(),
    };

    /// <summary>A modality.</summary>
    public static string Of(Modality modality) => modality switch
    {
        Modality.Fact => "fact",
        Modality.Demand => "demand",
        Modality.Possible => "possible",
        Modality.Hypothetical => "hypothetical",
        Modality.Question => "question",
        _ => throw new UnreachableException(),
    };

    /// <summary>A voice, with its holder where known.</summary>
    public static string Of(Voice voice, string? holder) => voice switch
    {
        Voice.Own => "own voice",
        Voice.Quoted => holder is null ? "quoted" : $"quoted: {holder}",
        Voice.Reported => holder is null ? "reported" : $"reported: {holder}",
        _ => throw new UnreachableException(),
    };
}
