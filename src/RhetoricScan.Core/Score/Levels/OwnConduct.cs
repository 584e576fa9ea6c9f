using RhetoricScan.Catalogues;

namespace RhetoricScan.Score;

/// <summary>The speech's relevant episodes counted: own adverse ones omitted, others' raised.</summary>
internal static class OwnConduct
{
    /// <summary>Relevant own episodes from which omission can be judged.</summary>
    private const int FewestEpisodes = 3;

    /// <summary>Counts the episodes.</summary>
    public static ConductFigures Of(ScoringInput input)
    {
        var adverse = input.Episodes.Where(episode => IsAdverse(episode, input.Catalogues)).ToList();
        var own = adverse.Where(episode => episode.OwnSide).ToList();
        var others = adverse.Where(episode => !episode.OwnSide).ToList();
        var why = Unassessable(own.Count, input);
        return new ConductFigures
        {
            Relevant = own.Count,
            Omitted = own.Count(episode => episode.State == Acknowledgement.Omitted),
            Acknowledged = own.Count(episode => episode.State == Acknowledgement.Acknowledged),
            Assessable = why.Length == 0,
            Why = why,
            OthersKnown = others.Count,
            OthersRaised = others.Count(episode => episode.State != Acknowledgement.Omitted),
        };
    }

    /// <summary>True when an act of the episode harmed or hollowed its instrument.</summary>
    public static bool IsAdverse(EpisodeState episode, CatalogueSet catalogues) =>
        catalogues.Acts.Any(act => act.Valence == Valence.Adverse && episode.Acts.Contains(act.Id));

    private static string Unassessable(int relevant, ScoringInput input)
    {
        if (input.OwnSide.State is not { } state) return "the speaker's state is not known";
        if (input.Annotated.Speech.Metadata.Date is not { } date) return "the date is not known";
        if (relevant < FewestEpisodes) return FormattableString.Invariant($"only {relevant} relevant own episodes (3 are needed)");
        var covered = input.Catalogues.Coverage.Any(row =>
            row.State == state && row.Depth != CoverageDepth.Incidental && row.FromYear <= date.Year);
        return covered ? "" : $"nobody searched the ledger for {state}";
    }
}
