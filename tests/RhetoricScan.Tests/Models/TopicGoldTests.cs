using System.Globalization;
using CsvHelper;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

/// <summary>Recall of topic detection on sentences that speak about a topic without its main name, chosen by reading and before the finder ran on them.</summary>
public sealed class TopicGoldTests
{
    private static readonly CatalogueSet Shipped = CatalogueLoader.Load(ModelDirectory.Open());
    private static readonly MentionFinder Finder = new(Shipped, CueFile.Read(ModelDirectory.Open()));

    // Lower bounds under the measured values, which the test prints with every miss. The forms were mended on half of the documents (corpora/gold/README.md).
    [TestCase("ungdc", "en", .80)]
    [TestCase("kremlin-ru", "ru", .30)]
    [TestCase("rok-presidents-ko", "ko", .55)]
    public void Topics_are_found_by_other_names_in(string corpus, string language, double recall)
    {
        Repository.SharedData("speeches", corpus);
        var (found, wanted) = (0, 0);
        foreach (var document in Read().Where(row => row.Corpus == corpus).GroupBy(row => row.Document))
        {
            var mentions = Mentions(corpus, document.Key, language);
            foreach (var row in document)
            {
                wanted++;
                if (mentions.Any(mention => IsOf(mention.EntityId, row.Topic) && mention.Span.Start < row.Offset + row.Length && row.Offset < mention.Span.End)) found++;
                else TestContext.Out.WriteLine($"missed {document.Key} {row.Offset} {row.Topic}");
            }
        }
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: R {found}/{wanted}"));
        Assert.That((double)found / wanted, Is.GreaterThanOrEqualTo(recall));
    }

    /// <summary>The topic itself or one of its sub-topics.</summary>
    private static bool IsOf(string found, string topic) => found == topic || found.StartsWith(topic + ".", StringComparison.Ordinal);

    private static List<Mention> Mentions(string corpus, string document, string language)
    {
        var speech = new Speech
        {
            Id = document,
            Body = File.ReadAllText(Repository.SharedData("speeches", corpus, "txt", document + ".txt")),
            Language = language,
            Metadata = Some.Speaker(corpus switch { "ungdc" => document[..3], "kremlin-ru" => "RUS", _ => "KOR" }, "2026-01-01"),
        };
        return [.. Finder.Find(new LexiconAnnotator().Annotate([speech], CancellationToken.None)[0]).Where(mention => mention.Kind == MentionKind.Topic)];
    }

    private static List<Place> Read()
    {
        using var reader = CsvReader.FromFile(Repository.PathOf("corpora", "gold", "topic-sentences.csv"), new CsvReaderOptions { CommentPrefix = '#', Separator = ',' });
        reader.ReadHeader();
        var rows = new List<Place>();
        while (reader.Read()) rows.Add(new(reader.GetString(0), reader.GetString(1), reader.Parse<int>(2), reader.Parse<int>(3), reader.GetString(4)));
        return rows;
    }

    private sealed record Place(string Corpus, string Document, int Offset, int Length, string Topic);
}
