namespace RhetoricScan;

/// <summary>A mistake that only the user can mend: the command stops and prints the diagnostics, without a stack trace.</summary>
public sealed class UserErrorException : Exception
{
    /// <summary>Stops with one message.</summary>
    /// <param name="diagnostic">A message from <see cref="Messages"/>.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public UserErrorException(Diagnostic diagnostic, Exception? innerException = null)
        : base(diagnostic.ToString(), innerException) => Diagnostics = [diagnostic];

    /// <summary>Stops with several messages, such as all mistakes of a catalogue at once.</summary>
    /// <param name="diagnostics">At least one message.</param>
    public UserErrorException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What to tell the user, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
