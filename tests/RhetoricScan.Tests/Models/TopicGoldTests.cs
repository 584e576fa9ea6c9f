using System.Globalization;
using NUnit.Framework;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

/// <summary>Recall of topic detection on sentences that speak about a topic without its main name, chosen by reading and before the finder ran on them.</summary>
public sealed class TopicGoldTests
{
    // Lower bounds under the measured values, which the test prints with every miss. The forms were mended on half of the documents (corpora/gold/README.md).
    [TestCase("ungdc", "en", .80)]
    [TestCase("kremlin-ru", "ru", .30)]
    [TestCase("rok-presidents-ko", "ko", .55)]
    public void Topics_are_found_by_other_names_in(string corpus, string language, double recall)
    {
        Repository.SharedData("speeches", corpus);
        var (found, wanted) = (0, 0);
        foreach (var document in GoldPlace.Read("topic-sentences.csv", "topic").Where(row => row.Corpus == corpus).GroupBy(row => row.Document))
        {
            var mentions = GoldPlace.Found(corpus, document.Key, language, MentionKind.Topic).ToList();
            foreach (var row in document)
            {
                wanted++;
                if (mentions.Any(mention => IsOf(mention.EntityId, row.Name) && row.Overlaps(mention))) found++;
                else TestContext.Out.WriteLine($"missed {document.Key} {row.Offset} {row.Name}");
            }
        }
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: R {found}/{wanted}"));
        Assert.That((double)found / wanted, Is.GreaterThanOrEqualTo(recall));
    }

    /// <summary>The topic itself or one of its sub-topics.</summary>
    private static bool IsOf(string found, string topic) => found == topic || found.StartsWith(topic + ".", StringComparison.Ordinal);
}
