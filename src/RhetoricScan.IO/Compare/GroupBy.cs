using System.Globalization;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Compare;

/// <summary>What speeches are grouped by in a comparison.</summary>
public enum GroupBy
{
    /// <summary>The speaker, or the state where no speaker is known.</summary>
    Speaker,

    /// <summary>The state.</summary>
    State,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The venue.</summary>
    Venue,

    /// <summary>The edition: the metadata field <c>edition</c>, else venue and year.</summary>
    Edition,

    /// <summary>The host: the metadata field <c>host</c>.</summary>
    Host,
}

/// <summary>Finds the group of a speech.</summary>
public static class SpeechGroups
{
    /// <summary>The group of speeches whose metadata don't tell one.</summary>
    public const string Unknown = "(unknown)";

    /// <summary>The group.</summary>
    public static string Of(SpeechMetadata metadata, GroupBy by)
    {
        var year = metadata.Date?.Year.ToString(CultureInfo.InvariantCulture);
        return by switch
        {
            GroupBy.Speaker => metadata.Speaker ?? metadata.State,
            GroupBy.State => metadata.State,
            GroupBy.Year => year,
            GroupBy.Venue => metadata.Venue,
            GroupBy.Edition => metadata.Other.GetValueOrDefault("edition") ?? (metadata.Venue, year) switch
            {
                (null, _) => null,
                (var venue, null) => venue,
                var (venue, of) => $"{venue} {of}",
            },
            _ => metadata.Other.GetValueOrDefault("host"),
        } ?? Unknown;
    }
}
