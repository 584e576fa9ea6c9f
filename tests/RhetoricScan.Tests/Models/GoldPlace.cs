using System.Collections.Concurrent;
using CsvHelper;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

/// <summary>A row of a stand-off file of <c>corpora/gold</c>: a place in a document and what is there.</summary>
/// <param name="Corpus">Folder of the corpus.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Offset">First UTF-16 code unit in the file.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Name">Id of the actor or topic; empty where the file has none.</param>
/// <param name="Set">Which set the document belongs to; empty where the file has one set.</param>
internal sealed record GoldPlace(string Corpus, string Document, int Offset, int Length, string Name, string Set)
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Dates = new();
    private static readonly MentionFinder Finder = new(CatalogueLoader.Load(ModelDirectory.Open()), CueFile.Read(ModelDirectory.Open()));

    /// <summary>The rows of a file.</summary>
    /// <param name="file">Its name in <c>corpora/gold</c>.</param>
    /// <param name="column">The column of the name.</param>
    public static List<GoldPlace> Read(string file, string column)
    {
        using var reader = CsvReader.FromFile(Repository.PathOf("corpora", "gold", file), new CsvReaderOptions { CommentPrefix = '#', Separator = ',' });
        reader.ReadHeader();
        var rows = new List<GoldPlace>();
        while (reader.Read())
            rows.Add(new(reader.GetString(0), reader.GetString(1), reader.Parse<int>(2), reader.Parse<int>(3), Optional(column), Optional("set")));
        return rows;

        string Optional(string name) => reader.TryGetFieldIndex(name, out var index) ? reader.GetString(index) : "";
    }

    /// <summary>What the shipped catalogues find in a document.</summary>
    public static IEnumerable<Mention> Found(string corpus, string document, string language, MentionKind kind)
    {
        var speech = new Speech
        {
            Id = document,
            Body = File.ReadAllText(Repository.SharedData("speeches", corpus, "txt", document + ".txt")),
            Language = language,
            Metadata = corpus switch
            {
                "ungdc" => Some.Speaker(document[..3], $"{document[^4..]}-09-25"),
                "kremlin-ru" => Some.Speaker("RUS", DateOf(corpus, document)),
                _ => Some.Speaker("KOR", DateOf(corpus, document)),
            },
        };
        return Finder.Find(new LexiconAnnotator().Annotate([speech], CancellationToken.None)[0]).Where(mention => mention.Kind == kind);
    }

    private static string DateOf(string corpus, string document) =>
        Dates.GetOrAdd(corpus, DatesOf).GetValueOrDefault(document, "") is { Length: > 0 } date ? date : "2026-01-01";

    private static Dictionary<string, string> DatesOf(string corpus)
    {
        using var reader = CsvReader.FromFile(Repository.SharedData("speeches", corpus, "metadata.csv"), new CsvReaderOptions { Separator = ',' });
        reader.ReadHeader();
        var dates = new Dictionary<string, string>();
        while (reader.Read()) dates[reader.GetString("id")] = reader.GetString("date");
        return dates;
    }

    /// <summary>True when a mention of this name touches the place.</summary>
    public bool Overlaps(Mention mention) => mention.Span.Start < Offset + Length && Offset < mention.Span.End;

    /// <summary>True when a mention lies within the place.</summary>
    public bool Holds(Mention mention) => Offset <= mention.Span.Start && mention.Span.End <= Offset + Length;
}
