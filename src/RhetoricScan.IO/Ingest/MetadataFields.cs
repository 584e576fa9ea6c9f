using System.Globalization;
using RhetoricScan.Ingest;

namespace RhetoricScan.IO.Ingest;

/// <summary>Turns named fields, from wherever they came, into metadata. Column names of common corpora are understood.</summary>
internal static class MetadataFields
{
    /// <summary>The metadata of some fields; a field that cannot be understood is left out with a warning.</summary>
    public static SpeechMetadata Read(IEnumerable<KeyValuePair<string, string>> fields, string path, ICollection<Diagnostic> warnings)
    {
        var metadata = SpeechMetadata.None;
        foreach (var (name, raw) in fields)
        {
            var value = raw.Trim();
            if (value.Length > 0) metadata = With(metadata, name.Trim().ToLowerInvariant(), value, path, warnings);
        }
        return metadata;
    }

    private static SpeechMetadata With(SpeechMetadata metadata, string name, string value, string path, ICollection<Diagnostic> warnings)
    {
        switch (name)
        {
            case "title": return metadata with { Title = value };
            case "speaker" or "author": return metadata with { Speaker = value };
            case "office" or "post" or "position": return metadata with { Office = value };
            case "venue" or "place" or "conference": return metadata with { Venue = value };
            case "url" or "source" or "source_url" or "sourceurl": return metadata with { SourceUrl = value };
            case "language" or "lang": return metadata with { Language = value.ToLowerInvariant() };
            case "state" or "country" or "iso3":
                if (StateCode(value) is { } state) return metadata with { State = state };
                warnings.Add(Messages.MetadataInvalid(path, name, value, "an ISO 3166-1 code of two or three letters, such as RUS"));
                return metadata;
            case "date" or "year":
                if (PartialDate.TryParse(value, out var date)) return metadata with { Date = date };
                warnings.Add(Messages.MetadataInvalid(path, name, value, "a date such as 2026-03-16, 2026-03 or 2026"));
                return metadata;
            default: return metadata with { Other = metadata.Other.SetItem(name, value) };
        }
    }

    /// <summary>Alpha-3 in upper case from alpha-3 or alpha-2; null when it is neither.</summary>
    public static string? StateCode(string value)
    {
        if (!value.All(char.IsAsciiLetter)) return null;
        if (value.Length == 3) return value.ToUpperInvariant();
        if (value.Length != 2) return null;
        try
        {
            return new RegionInfo(value.ToUpperInvariant()).ThreeLetterISORegionName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
