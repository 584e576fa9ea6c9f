using System.Globalization;
using CsvHelper;

namespace RhetoricScan.IO.Tables;

/// <summary>
/// Marks a column of text that holds a real number as printed, or nothing: typed formats write it as a number, and so does CSV, where a text that
/// begins with a minus would be taken for a formula and made harmless.
/// </summary>
public sealed class RealText : ICsvConverter<string>
{
    /// <inheritdoc/>
    public string Read(CsvReader reader, int index) => reader.GetString(index);

    /// <inheritdoc/>
    public void Write(CsvWriter writer, string value)
    {
        if (ValueOf(value) is { } number) writer.WriteField(number, "G6", CultureInfo.InvariantCulture);
        else writer.WriteField("");
    }

    /// <summary>The number; null for an empty text.</summary>
    public static double? ValueOf(string printed) => printed.Length == 0 ? null : double.Parse(printed, CultureInfo.InvariantCulture);
}
