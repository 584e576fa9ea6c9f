using CsvHelper;
using RhetoricScan.Ingest;

namespace RhetoricScan.Learning.Labels;

/// <summary>The texts that stand-off labels point into: <c>DIR/{corpus}/txt/{doc}.txt</c>, with <c>DIR/{corpus}/metadata.csv</c> beside them.</summary>
/// <param name="folder">The folder DIR.</param>
public sealed class GoldTexts(string folder)
{
    private readonly Dictionary<string, Dictionary<string, SpeechMetadata>> metadata = new(StringComparer.Ordinal);

    /// <summary>The speech; null when its text is not there.</summary>
    public Speech? Find(string corpus, string document)
    {
        var path = Path.Combine(folder, corpus, "txt", document + ".txt");
        if (!File.Exists(path)) return null;
        var known = MetadataOf(corpus).GetValueOrDefault(document, SpeechMetadata.None);
        return new Speech { Id = $"{corpus}/{document}", Body = File.ReadAllText(path), Metadata = known, Language = known.Language ?? "en" };
    }

    /// <summary>The language the metadata gives a document; English when it gives none.</summary>
    public string LanguageOf(string corpus, string document) => MetadataOf(corpus).GetValueOrDefault(document, SpeechMetadata.None).Language ?? "en";

    /// <summary>The speeches of a corpus in the order of its metadata table.</summary>
    public IEnumerable<Speech> Of(string corpus) => MetadataOf(corpus).Keys.Select(document => Find(corpus, document)).OfType<Speech>();

    private Dictionary<string, SpeechMetadata> MetadataOf(string corpus)
    {
        if (metadata.TryGetValue(corpus, out var known)) return known;
        known = metadata[corpus] = new Dictionary<string, SpeechMetadata>(StringComparer.Ordinal);
        var path = Path.Combine(folder, corpus, "metadata.csv");
        if (!File.Exists(path)) return known;
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        while (reader.Read()) known[Cell(reader, "id")] = Row(reader);
        return known;
    }

    private static SpeechMetadata Row(CsvReader reader) => SpeechMetadata.None with
    {
        State = Filled(reader, "country"),
        Speaker = Filled(reader, "speaker"),
        Venue = Filled(reader, "venue"),
        Language = Filled(reader, "language"),
        Date = PartialDate.TryParse(Cell(reader, "date"), out var date) ? date : null,
    };

    private static string? Filled(CsvReader reader, string column) => Cell(reader, column) is { Length: > 0 } text ? text : null;

    private static string Cell(CsvReader reader, string column) =>
        reader.TryGetFieldIndex(column, out var index) && index < reader.FieldCount ? reader.GetString(index).Trim() : "";
}
