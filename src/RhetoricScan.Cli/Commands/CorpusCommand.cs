using System.CommandLine;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>corpus</c>: corpora by manifest.</summary>
internal sealed class CorpusCommand : Command
{
    public CorpusCommand(Terminal terminal)
        : base("corpus", "Lists, fetches and verifies corpora named by manifests of addresses.")
    {
        Add(new CorpusListCommand(terminal));
        Add(new CorpusFetchCommand(terminal));
        Add(new CorpusVerifyCommand(terminal));
    }
}
