using System.CommandLine;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Cli;

/// <summary>The options that say which reference data is used; shared by all commands that need catalogues.</summary>
internal sealed class CatalogueOptions
{
    private readonly Option<string> _models = new("--models") { Description = "Folder of reference data instead of the shipped one.", HelpName = "DIR" };
    private readonly Option<string[]> _actors = Overlay("--actors", "Own actors or their written forms; the same id replaces. Once for each file.");
    private readonly Option<string[]> _agenda = Overlay("--agenda", "Own topics, their written forms or venues; the same id replaces. Once for each file.");
    private readonly Option<string[]> _conferences = Overlay("--conference", "Own editions of conferences: dates, host, programme, topics (YAML). Once for each file.");
    private readonly Option<string[]> _ledger = Overlay("--ledger", "Own acts, episodes or coverage; the same id replaces. Once for each file.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _models, _actors, _agenda, _ledger, _conferences }) command.Add(option);
    }

    /// <summary>The folder of reference data.</summary>
    /// <exception cref="UserErrorException">It doesn't exist (RS2001).</exception>
    public ModelDirectory Models(ParseResult parsed) => ModelDirectory.Open(parsed.GetValue(_models));

    /// <summary>The user's own rows.</summary>
    public CatalogueOverlays Overlays(ParseResult parsed) => new()
    {
        Actors = [.. parsed.GetValue(_actors) ?? []],
        Agenda = [.. parsed.GetValue(_agenda) ?? []],
        Ledger = [.. parsed.GetValue(_ledger) ?? []],
        Conferences = [.. parsed.GetValue(_conferences) ?? []],
    };

    private static Option<string[]> Overlay(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
}
