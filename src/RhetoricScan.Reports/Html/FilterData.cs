using RhetoricScan.Detect;

namespace RhetoricScan.Reports.Html;

/// <summary>What the filters of a page ask of a row.</summary>
/// <param name="Label">Name of its label.</param>
/// <param name="Actors">Ids of the actors in it, separated by spaces.</param>
/// <param name="Body">Id of its body; empty for none.</param>
/// <param name="Counted">Whether it is counted.</param>
public sealed record FilterData(string Label, string Actors, string Body, bool Counted)
{
    /// <summary>The data of a row.</summary>
    public static FilterData Of(Evidence row) => new(LabelNames.Of(row.Label), string.Join(' ', ActorsOf(row)), row.Body, row.Counted);

    /// <summary>Ids of the actors in a row: blamed, acting, acted upon.</summary>
    public static IEnumerable<string> ActorsOf(Evidence row) =>
        new[] { row.Target, row.Clause?.Agent?.ActorId, row.Clause?.Patient?.ActorId }.OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
}
