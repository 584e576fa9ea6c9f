using System.CommandLine;
using System.Globalization;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>actors</c>: who can be named.</summary>
internal sealed class ActorsCommand(Terminal terminal)
    : CatalogueCommand(terminal, "actors", "Lists or checks the catalogue of actors.")
{
    /// <inheritdoc/>
    protected override void List(ParseResult parsed, CatalogueSet catalogues, Func<string, bool> wanted)
    {
        var forms = catalogues.ActorNames.ToLookup(name => name.Actor, StringComparer.Ordinal);
        var table = new TextTable("id", "kind", "of", "forms", "name");
        foreach (var actor in catalogues.Actors.Where(actor => actor.Names.Values.Append(actor.Id).Any(wanted)))
        {
            var states = catalogues.StatesOf(actor.Id);
            var of = actor.State ?? (states.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"{states.Length} states"));
            table.Add(actor.Id, actor.Kind.ToString(), of, forms[actor.Id].Count().ToString(CultureInfo.InvariantCulture), string.Join(" | ", actor.Names.Values));
        }
        table.Write(Terminal.Output);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Diagnostic> Lint(CatalogueRows rows) => CatalogueLint.Actors(rows);
}
