using System.Runtime.InteropServices;

namespace RhetoricScan.IO.Output;

/// <summary>The size that the system allows files to have (<c>ulimit -f</c>). A write beyond it fails like one on a full disk, but the system and the runtime say so in ways of their own.</summary>
public static class FileSizeLimit
{
    /// <summary>What is wrong, for messages.</summary>
    public const string Reason = "a file would be larger than the system allows, see ulimit -f";

    /// <summary>SIGXFSZ on Linux and macOS.</summary>
    private const PosixSignal Exceeded = (PosixSignal)25;

    private static readonly Lazy<PosixSignalRegistration?> Registration =
        new(() => OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(Exceeded, signal => signal.Cancel = true));

    /// <summary>Keeps the signal that tells of a reached limit from ending the process, now and as long as it lives, so that the write fails and is reported.</summary>
    /// <returns>False where there is no such signal.</returns>
    public static bool Survive() => Registration.Value is not null;

    /// <summary>True for what the runtime throws when a write goes beyond the limit: it takes the length for an argument.</summary>
    public static bool IsReached(Exception exception) =>
        exception is ArgumentOutOfRangeException { ParamName: "value", TargetSite.DeclaringType.FullName: "System.IO.RandomAccess" or "System.ConsolePal" };

    /// <summary>True for a write that failed because of the disk, the limit, or a reader that went away.</summary>
    public static bool IsBrokenWrite(Exception exception) => exception is IOException || IsReached(exception);
}
