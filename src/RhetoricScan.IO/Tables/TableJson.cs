using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RhetoricScan.IO.Tables;

/// <summary>Writes a table as a JSON array of objects named by its columns.</summary>
public static class TableJson
{
    /// <summary>Writes the table.</summary>
    public static void Write(ResultTable table, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var column in table.Columns) WriteValue(json, column.Name, ResultTable.Value(column, row));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name, number); break;
            default: json.WriteNumber(name, (double)value); break;
        }
    }
}
