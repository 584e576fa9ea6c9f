using System.Globalization;

namespace RhetoricScan.Cli.Scanning;

/// <summary>A level of a pattern from which <c>--fail-on</c> changes the exit code.</summary>
/// <param name="Pattern"><c>victimization</c>, <c>appropriation</c> or <c>silence</c>.</param>
/// <param name="Level">The lowest level that counts.</param>
internal sealed record FailThreshold(string Pattern, int Level)
{
    /// <summary>Reads <c>PATTERN=LEVEL</c>.</summary>
    /// <exception cref="UserErrorException">It is something else (RS3002).</exception>
    public static FailThreshold Parse(string text)
    {
        if (text.Split('=') is [("victimization" or "appropriation" or "silence") and var pattern, var level]
            && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new FailThreshold(pattern, number);
        throw new UserErrorException(Messages.OptionInvalid("--fail-on", text, "a pattern and a level such as victimization=2, appropriation=2 or silence=3"));
    }

    /// <summary>Whether a speech reaches it.</summary>
    public bool IsReachedBy(ScanResult result) => Level <= Pattern switch
    {
        "victimization" => result.Victimization.Level,
        "appropriation" => result.Appropriation.Level,
        _ => result.Silence.Level,
    };
}
