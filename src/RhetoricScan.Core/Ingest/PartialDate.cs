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

    /// <summary>The last day the date may mean.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(Year, 12, 31),
        DatePrecision.Month => new DateOnly(Year, FirstDay.Month, DateTime.DaysInMonth(Year, FirstDay.Month)),
        _ => FirstDay,
    };

    /// <summary>Reads <c>2026</c>, <c>2026-03</c>, <c>2026-03-16</c> or an ISO 8601 date and time, whose time is dropped.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var day = text.AsSpan().Trim();
        if (day.Length > 10 && day[10] is 'T' or ' ') day = day[..10];
        if (day.Length is not (4 or 7 or 10) || !IsNumber(day[..4], out var year) || year == 0) return false;
        var (month, dayOfMonth) = (1, 1);
        if (day.Length >= 7 && !(day[4] == '-' && IsNumber(day[5..7], out month) && month is >= 1 and <= 12)) return false;
        if (day.Length == 10 && !(day[7] == '-' && IsNumber(day[8..], out dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month))) return false;
        date = new PartialDate(new DateOnly(year, month, dayOfMonth), day.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day });
        return true;
    }

    /// <summary>Reads digits; a sign or a blank is none.</summary>
    private static bool IsNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

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
