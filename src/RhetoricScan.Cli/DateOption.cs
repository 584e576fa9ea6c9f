using System.CommandLine;
using RhetoricScan.Ingest;

namespace RhetoricScan.Cli;

/// <summary>Options whose value is a day, a month or a year.</summary>
internal static class DateOption
{
    /// <summary>The date a user named; null when none was.</summary>
    /// <exception cref="UserErrorException">It cannot be understood (RS3002).</exception>
    public static PartialDate? Read(ParseResult parsed, Option<string> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        throw new UserErrorException(Messages.OptionInvalid(option.Name, text, "a date such as 2026-03-16, 2026-03 or 2026"));
    }
}
