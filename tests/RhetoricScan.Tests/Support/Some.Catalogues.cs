using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Tests.Support;

internal static partial class Some
{
    /// <summary>A small catalogue for reports: a few states, bodies, topics and ledger acts with names in two languages.</summary>
    public static CatalogueSet Catalogues() => new(new CatalogueRows
    {
        Actors = Rows(
            State("RUS", "Russia", "러시아"), State("USA", "United States", "미국"), State("ISR", "Israel", "이스라엘"),
            State("IRN", "Iran", "이란"), State("KOR", "Republic of Korea", "대한민국"), State("JPN", "Japan", "일본"),
            new Actor { Id = "west", Kind = ActorKind.Group, Names = Named("the West", "서방") },
            new Actor { Id = "e3", Kind = ActorKind.Group, Names = Named("European three (E3)", "유럽 3국(E3)") }),
        Bodies = Rows(
            Body("npt", "NPT", "핵확산금지조약(NPT)"), Body("un.charter", "UN Charter", "유엔 헌장"), Body("iaea", "IAEA", "국제원자력기구(IAEA)"),
            Body("opcw", "OPCW", "화학무기금지기구(OPCW)"), Body("opcw.iit", "OPCW attribution team (IIT)", "OPCW 조사식별팀(IIT)", "opcw"),
            Body("ctbt", "CTBT", "포괄적핵실험금지조약(CTBT)"), Body("unsc", "UN Security Council", "유엔 안전보장이사회")),
        Topics = Rows(
            Topic("iran", "Iran", "이란"), Topic("dprk", "DPRK, Korean Peninsula", "북한·한반도"), Topic("ukraine-npp", "Zaporizhzhia plant", "자포리자 원전"),
            Topic("npt", "NPT", "NPT"), Topic("new-start", "New START", "신전략무기감축조약")),
        Acts = Rows(
            Act("L001", 2022, 5, 26, "inv-dprk", "Vetoed a draft resolution on new measures against the DPRK", "S/2022/431", "unsc", "dprk"),
            Act("L002", 2024, 3, 28, "panel-end", "Vetoed the renewal of the Panel of Experts of the 1718 Committee", "S/2024/255", "unsc", "dprk"),
            Act("L003", 2023, 11, 2, "ctbt-out", "Withdrew its ratification of the CTBT", "Federal Law 510-FZ", "ctbt", "ctbt") with
            {
                StatedReason = "to restore parity with the United States",
            },
            Act("L004", 2023, 11, 27, "opcw-seat", "Was not re-elected to the Executive Council", "", "opcw", "cw") with { Disputed = true }),
        Venues = Rows(new Venue { Id = "MNC", Genre = "N", Names = Named("Moscow Non-Proliferation Conference", "모스크바 비확산회의") }),
    });

    private static Actor State(string id, string english, string korean) => new() { Id = id, Kind = ActorKind.State, Names = Named(english, korean) };

    private static Body Body(string id, string english, string korean, string? parent = null) =>
        new() { Id = id, Kind = "treaty", Parent = parent, Names = Named(english, korean) };

    private static Topic Topic(string id, string english, string korean) =>
        new() { Id = id, Class = "file.open", Why = "It is an open file.", CoreAt = ["N"], Names = Named(english, korean) };

    private static LedgerAct Act(string id, int year, int month, int day, string episode, string act, string document, string body, string topic) => new()
    {
        Id = id,
        Date = new DateOnly(year, month, day),
        KnownFrom = new DateOnly(year, month, day),
        Actors = ["RUS"],
        Act = act,
        ActClass = "veto",
        Episode = episode,
        Bodies = [body],
        Topics = [topic],
        Valence = Valence.Adverse,
        Document = document,
        Source = "https://docs.un.org/",
        Verified = Verification.Official,
    };

    private static ImmutableSortedDictionary<string, string> Named(string english, string korean) => Named(english).Add("ko", korean);
}
