using System.CommandLine;
using System.Globalization;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>ledger</c>: the dated acts that omissions and interested silence are judged by.</summary>
internal sealed class LedgerCommand : CatalogueCommand
{
    private readonly Option<bool> _coverage = new("--coverage") { Description = "Print rows per state, instrument and decade, and what was searched." };

    public LedgerCommand(Terminal terminal)
        : base(terminal, "ledger", "Lists or checks the ledger of acts.") => ListCommand.Add(_coverage);

    /// <inheritdoc/>
    protected override void List(ParseResult parsed, CatalogueSet catalogues, Func<string, bool> wanted)
    {
        if (parsed.GetValue(_coverage)) WriteCoverage(catalogues, wanted);
        else WriteActs(catalogues, wanted);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Diagnostic> Lint(CatalogueRows rows) => CatalogueLint.Ledger(rows);

    private void WriteActs(CatalogueSet catalogues, Func<string, bool> wanted)
    {
        var table = new TextTable("id", "date", "actor", "class", "valence", "checked", "act");
        foreach (var act in catalogues.Acts.Where(act => act.Actors.Concat(act.Bodies).Concat(act.Topics).Append(act.Id).Append(act.Act).Any(wanted)))
        {
            table.Add(act.Id, act.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(' ', act.Actors), act.ActClass,
                act.Valence.ToString(), act.Counts ? act.Verified.ToString() : "not counted", act.Act);
        }
        table.Write(Terminal.Output);
    }

    private void WriteCoverage(CatalogueSet catalogues, Func<string, bool> wanted)
    {
        var table = new TextTable("state", "instrument", "decade", "counted", "unverified", "searched");
        var cells = catalogues.Acts
            .SelectMany(act => act.Actors, (act, actor) => (act, actor))
            .SelectMany(pair => pair.act.Bodies.DefaultIfEmpty("-"), (pair, body) => (pair.act, pair.actor, body, Decade: pair.act.Date.Year / 10 * 10))
            .Where(cell => wanted(cell.actor) || wanted(cell.body))
            .GroupBy(cell => (cell.actor, cell.body, cell.Decade))
            .OrderBy(cell => cell.Key.actor, StringComparer.Ordinal).ThenBy(cell => cell.Key.body, StringComparer.Ordinal).ThenBy(cell => cell.Key.Decade);
        foreach (var cell in cells)
        {
            var counted = cell.Count(row => row.act.Counts);
            table.Add(cell.Key.actor, cell.Key.body, string.Create(CultureInfo.InvariantCulture, $"{cell.Key.Decade}s"), Number(counted),
                Number(cell.Count() - counted), Searched(catalogues, cell.Key.actor, cell.Key.body, cell.Key.Decade));
        }
        table.Write(Terminal.Output);
    }

    private static string Searched(CatalogueSet catalogues, string state, string body, int decade) => string.Join(", ", catalogues.Coverage
        .Where(stretch => stretch.State == state && (stretch.Body == body || stretch.Body == LedgerCoverage.AnyBody)
            && stretch.FromYear <= decade + 9 && stretch.ToYear >= decade)
        .Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.FromYear}-{stretch.ToYear} {stretch.Depth.ToString().ToLowerInvariant()}")));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
