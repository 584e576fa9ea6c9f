using System.CommandLine;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate</c>: how good the tool is, measured.</summary>
internal sealed class EvaluateCommand : Command
{
    public EvaluateCommand(Terminal terminal)
        : base("evaluate", "Measures how good the tool is.")
    {
        Add(new EvaluateLabelsCommand(terminal));
        Add(new EvaluateLinguisticsCommand(terminal));
        Add(new EvaluateSilenceCommand(terminal));
        Add(new EvaluateClausesCommand(terminal));
        Add(new EvaluateSymmetryCommand(terminal));
    }
}
