using System.Collections.Frozen;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Acts whose class tells harm or help, but not what they are done to: "fights terrorism", "sanctions those crimes", "mobilizes resources" harm nobody,
/// "engages in aggression" helps nobody.
/// </summary>
internal static class UnsignedActs
{
    private static readonly FrozenSet<string> AgainstHarm = Words("ASSAULT COERCE SANCTION ACCUSE REJECT WITHDRAW");

    private static readonly FrozenSet<string> Efforts = Words("MOBILIZE PROVOKE EXPLOIT COERCE");

    /// <summary>What is fought, banned or condemned though no act names it.</summary>
    private static readonly FrozenSet<string> Evils = Words("poverty hunger famine disease epidemic pandemic malaria aids hiv drug narcotic trafficking smuggling corruption illiteracy ignorance inequality unemployment " +
        "underdevelopment extremism fanaticism fundamentalism intolerance hatred scourge evil problem trend warming change desertification drought weapon mine landmine arm attempt laundering phenomenon");

    /// <summary>What is mobilized, stepped up or made use of for the good.</summary>
    private static readonly FrozenSet<string> Goods = Words("effort resource fund finance financing capital saving support assistance aid cooperation collaboration dialogue negotiation consultation discussion energy will community " +
        "society public opinion peacekeeper observer mission doctor opportunity potential benefit advantage technology awareness interest hope investment partnership work action debate position place role seat ground presidency chairmanship post office moment chance");

    private static readonly FrozenSet<string> Kinds = Words("form kind type act manifestation cause root source spread wave cycle culture threat risk effect impact");

    /// <summary>True for a noun that stands for what "of" names ("all forms of violence").</summary>
    public static bool IsKind(string noun) => Kinds.Contains(noun);

    /// <summary>True for an act of help upon harm.</summary>
    public static bool IsHelpOfHarm(ActEntry act, ActEntry? named) => act.Class.Id is "SUPPORT" or "AID" or "COOPERATE" or "COMMIT" && named is { Class.Sign: < 0 };

    /// <summary>True for an act of harm upon a thing that is itself harm, an evil or a good.</summary>
    /// <param name="act">The act.</param>
    /// <param name="thing">Lemma of what is acted upon.</param>
    /// <param name="named">The event it names; null for none.</param>
    public static bool IsHarmless(ActEntry act, string thing, ActEntry? named) =>
        (AgainstHarm.Contains(act.Class.Id) && (Evils.Contains(thing) || named is { Class.Sign: < 0 })) || (Efforts.Contains(act.Class.Id) && (Goods.Contains(thing) || named is { Class.Sign: > 0 }));

    private static FrozenSet<string> Words(string list) => FrozenSet.ToFrozenSet(list.Split(' '), StringComparer.Ordinal);
}
