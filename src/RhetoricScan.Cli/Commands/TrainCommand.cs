using System.CommandLine;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>train</c>: makes the model files anew.</summary>
internal sealed class TrainCommand : Command
{
    public TrainCommand(Terminal terminal)
        : base("train", "Trains models; the same inputs give the same files.")
    {
        Add(new TrainEvidenceCommand(terminal));
        Add(new TrainEvidenceVectorsCommand(terminal));
        Add(new TrainHangulSpacingCommand(terminal));
        Add(new TrainLinguisticsCommand(terminal));
        Add(new TrainVectorsCommand(terminal));
    }
}
