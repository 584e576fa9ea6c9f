using System.Text.Json;

namespace RhetoricScan.IO.Merge;

/// <summary>What tells where a record of results belongs.</summary>
/// <param name="Type">Kind of the record.</param>
/// <param name="Owner">Id of its speech, or for an error what the input was called; empty when it says neither.</param>
internal readonly record struct RecordHead(string Type, string Owner)
{
    /// <summary>Reads a record to its end, so that half a line is noticed.</summary>
    /// <exception cref="UserErrorException">The line is no record (RS4003).</exception>
    public static RecordHead Read(ReadOnlySpan<byte> line, string source, int number)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            var (type, owner) = ("", "");
            while (json.Read())
            {
                if (json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName) continue;
                if (type.Length == 0 && json.ValueTextEquals("type"u8)) type = TextOf(ref json);
                else if (owner.Length == 0 && json.ValueTextEquals(type == "error" ? "source"u8 : "speech"u8)) owner = TextOf(ref json);
            }
            return type.Length > 0 ? new RecordHead(type, owner) : throw new JsonException("It has no type.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UserErrorException(Messages.ResultInvalid(source, number, e.Message), e);
        }
    }

    private static string TextOf(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString() ?? "";
    }
}
