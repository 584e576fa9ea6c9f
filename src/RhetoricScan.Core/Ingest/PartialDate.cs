using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RhetoricScan.Ingest;

/// <summary>A date known to the year, the month or the day. It counts as the first day it may mean.</summary>
/// <param name="FirstDay">The first day the date may mean.</param>
/// <param name="Precision">How much of it is known.</param>
public readonly record struct PartialDate(DateOnly FirstDay, DatePrecision Precision)
{
    /// <summary>The year.</summary>
    public int Year => FirstDay.Year;

    /// <summary>Reads <c>2026</c>, <c>2026-03</c>, <c>2026-03-16</c> or an ISO 8601 date and time, whose time is dropped.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var day = text.Trim();
        if (day.Length > 10 && day[10] is 'T' or ' ') day = day[..10];
        (string Format, DatePrecision Precision)[] forms =
            [("yyyy", DatePrecision.Year), ("yyyy-MM", DatePrecision.Month), ("yyyy-MM-dd", DatePrecision.Day)];
        foreach (var (format, precision) in forms)
        {
            if (!DateOnly.TryParseExact(day, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) continue;
            date = new PartialDate(first, precision);
            return true;
        }
        return false;
    }

    /// <summary>ISO 8601, as precise as the date is known.</summary>
    public override string ToString() => FirstDay.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);
}

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The full date.</summary>
    Day,
}
