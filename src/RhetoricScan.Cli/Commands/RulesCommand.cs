using System.CommandLine;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Rules;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>rules</c>: what the tool looks for in sentences, why, and on what literature that rests.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Argument<string[]> _ids = new("ids") { Description = "Ids such as VIC101.", Arity = ArgumentArity.OneOrMore, HelpName = "ID" };

    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules or explains them.")
    {
        var list = new Command("list", "Prints each rule with its label and what it detects.");
        list.SetAction(_ => (int)List(terminal.Output));
        var explain = new Command("explain", "Prints a rule in full: reason, literature, example and counter-example.") { _ids };
        explain.SetAction(parsed => (int)Explain(parsed.GetRequiredValue(_ids), terminal.Output));
        Add(list);
        Add(explain);
    }

    private static ExitCode List(TextWriter output)
    {
        var table = new TextTable("id", "name", "label", "detects");
        foreach (var rule in RuleCatalogue.All) table.Add(rule.Id, rule.Name, LabelNames.Of(rule.Label), rule.Detects);
        table.Write(output);
        return ExitCode.Done;
    }

    private static ExitCode Explain(IEnumerable<string> ids, TextWriter output)
    {
        foreach (var id in ids)
        {
            var rule = RuleCatalogue.Find(id) ?? throw new UserErrorException(Messages.RuleUnknown(id, string.Join(", ", RuleCatalogue.All.Select(known => known.Id))));
            output.WriteLine($"{rule.Id} {rule.Name} ({LabelNames.Of(rule.Label)})");
            output.WriteLine($"  Detects          {rule.Detects}");
            output.WriteLine($"  Why it matters   {rule.Why}");
            output.WriteLine($"  Literature       {rule.Reference}");
            output.WriteLine($"  Example          {rule.Example}");
            output.WriteLine($"  Counter-example  {rule.CounterExample}");
        }
        return ExitCode.Done;
    }
}
