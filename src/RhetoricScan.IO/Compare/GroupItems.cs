using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>How often each cell mentions each topic it was asked for, and blames each target.</summary>
internal static class GroupItems
{
    /// <summary>One row per topic and target of a cell, by kind and id.</summary>
    public static IEnumerable<ItemRow> Of(Cell cell, int side, ComparedSpeeches speeches)
    {
        var items = Enumerable.Range(0, speeches.Items.Items.Count)
            .Where(item => IsShown(speeches.Items.Items[item], side, speeches))
            .OrderBy(item => speeches.Items.Items[item].Kind, StringComparer.Ordinal).ThenBy(item => speeches.Items.Items[item].Id, StringComparer.Ordinal);
        foreach (var item in items)
        {
            var counts = cell.Speeches.Select(speech => speech.CountOf(item)).ToList();
            var (kind, id) = speeches.Items.Items[item];
            if (kind == ItemTable.Topic || counts.Exists(count => count > 0)) yield return Row(cell, kind, id, counts);
        }
    }

    private static bool IsShown((string Kind, string Id) item, int side, ComparedSpeeches speeches) =>
        item.Kind == ItemTable.Target || (item.Kind == ItemTable.Topic && speeches.Topics[item.Id].Contains(side));

    private static ItemRow Row(Cell cell, string kind, string id, List<int> counts) => new()
    {
        Side = CsvText.Safe(cell.Side),
        Group = CsvText.Safe(cell.Group),
        Kind = kind,
        Item = CsvText.Safe(id),
        Count = counts.Sum(),
        Speeches = counts.Count(count => count > 0),
        Rate = Numbers.Text(1000.0 * counts.Sum() / Math.Max(1, cell.Tokens)),
    };
}
