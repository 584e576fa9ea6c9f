using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using RhetoricScan.Catalogues;

namespace RhetoricScan.IO.Models;

/// <summary>The current line of a catalogue file, its cells read as what they stand for; mistakes are collected, not thrown.</summary>
internal sealed class CatalogueLine(CsvReader reader, string file, List<Diagnostic> problems)
{
    /// <summary>The row with its place.</summary>
    public Row<T> Placed<T>(T value) => new(value, file, Line);

    /// <summary>A cell's text without spaces around it; empty when it or its column isn't there.</summary>
    public string Text(string column) =>
        reader.TryGetFieldIndex(column, out var index) && index < reader.FieldCount ? reader.GetString(index).Trim() : "";

    /// <summary>A cell's text, null when empty.</summary>
    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>A cell that must not be empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0) Add(Messages.ValueMissing(column));
        return text;
    }

    /// <summary>Parts of a cell between separators, without empty ones.</summary>
    public ImmutableArray<string> List(string column, char separator = ';') =>
        [.. Text(column).Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary><c>yes</c> or empty.</summary>
    public bool Flag(string column)
    {
        var text = Text(column);
        if (text is not ("" or "yes")) Add(Messages.ValueUnknown(column, text, "'yes' or leave it empty"));
        return text == "yes";
    }

    /// <summary>A date as year-month-day; null when empty.</summary>
    public DateOnly? Date(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Add(Messages.ValueUnknown(column, text, "a date such as 2026-03-16"));
        return null;
    }

    /// <summary>A date that must be there.</summary>
    public DateOnly RequiredDate(string column)
    {
        Required(column);
        return Date(column) ?? default;
    }

    /// <summary>A year.</summary>
    public int Year(string column)
    {
        var text = Required(column);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        Add(Messages.ValueUnknown(column, text, "a year such as 2026"));
        return 0;
    }

    /// <summary>A value of an enumeration, written in lower case with hyphens (<c>armed-group</c>).</summary>
    public T Choice<T>(string column) where T : struct, Enum
    {
        var text = Required(column);
        if (Array.IndexOf(Choices<T>.Names, text) is var place and >= 0) return Choices<T>.Values[place];
        if (text.Length > 0) Add(Messages.ValueUnknown(column, text, string.Join(", ", Choices<T>.Names)));
        return default;
    }

    /// <summary>Display names from the columns <c>en</c>, <c>ru</c>, <c>ko</c>; English must be there.</summary>
    public ImmutableSortedDictionary<string, string> Names()
    {
        var names = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("en", Required("en"));
        foreach (var language in (string[])["ko", "ru"])
            if (Optional(language) is { } name) names = names.Add(language, name);
        return names;
    }

    /// <summary>The condition of a form from the columns <c>near</c> (phrases between bars), <c>after</c> and <c>speakers</c>.</summary>
    public FormCondition Condition()
    {
        var condition = new FormCondition { Near = List("near", '|'), AfterName = Flag("after"), Speakers = List("speakers") };
        return condition.IsNone ? FormCondition.None : condition;
    }

    /// <summary>The written forms in the column <c>forms</c> (between bars), Russian case patterns written out.</summary>
    public IEnumerable<string> Forms(RussianEndings endings)
    {
        if (Required("forms").Length == 0) return [];
        return List("forms", '|').SelectMany(form => endings.Expand(form, name => Add(Messages.DeclensionUnknown(name, form)))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Reports a mistake on this line.</summary>
    public void Add(Diagnostic problem) => problems.Add(problem.At(file, Line));

    private int Line => (int)reader.LineNumber;

    /// <summary>The values of an enumeration and how they are written.</summary>
    private static class Choices<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Names = Array.ConvertAll(Values, Written);

        private static string Written(T value) => string.Concat(value.ToString().Select(
            (letter, index) => char.IsUpper(letter) && index > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
    }
}
