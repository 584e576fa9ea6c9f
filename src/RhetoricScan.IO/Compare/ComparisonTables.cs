using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Compare;

/// <summary>A comparison as tables and as one JSON document.</summary>
public static class ComparisonTables
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The tables, each a file.</summary>
    public static ImmutableArray<ResultTable> Of(Comparison comparison) =>
    [
        ResultTable.Of("groups", comparison.Groups),
        ResultTable.Of("levels", comparison.Levels),
        ResultTable.Of("differences", comparison.Differences),
        ResultTable.Of("pairs", comparison.Pairs),
        ResultTable.Of("overall", comparison.Overall),
        ResultTable.Of("changes", comparison.Changes),
        ResultTable.Of("items", comparison.Items),
    ];

    /// <summary>Writes all of it as one JSON document.</summary>
    public static void WriteJson(Comparison comparison, Stream stream)
    {
        JsonSerializer.Serialize(stream, comparison, Json);
        stream.WriteByte((byte)'\n');
    }
}
