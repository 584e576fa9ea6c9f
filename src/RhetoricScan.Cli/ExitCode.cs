namespace RhetoricScan.Cli;

/// <summary>What the process returns; documented in <c>--help</c> and the README.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, and a <c>--fail-on</c> threshold was reached.</summary>
    ThresholdReached = 1,

    /// <summary>Nothing done: wrong usage, or no readable input.</summary>
    NothingDone = 2,

    /// <summary>Done except the inputs listed on stderr and in <c>errors.csv</c>.</summary>
    SomeInputsFailed = 3,

    /// <summary>Interrupted by the user.</summary>
    Interrupted = 130,
}
