using System.Globalization;
using NUnit.Framework;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

/// <summary>
/// Recall of topic detection on sentences that speak about a topic without its main name, chosen by reading and before the finder ran on them. The forms
/// were mended on one half of the documents (corpora/gold/README.md), whose misses are printed; what is missed in the other half is only counted.
/// </summary>
internal sealed class TopicGoldTests
{
    // Lower bounds under the measured values.
    [TestCase("ungdc", "en", .80, .70)]
    [TestCase("kremlin-ru", "ru", .65, .60)]
    [TestCase("rok-presidents-ko", "ko", .70, .55)]
    public void Topics_are_found_by_other_names_in(string corpus, string language, double recall, double heldOut)
    {
        Repository.SharedData("speeches", corpus);
        var found = new Dictionary<bool, (int Found, int Wanted)> { [true] = default, [false] = default };
        foreach (var document in GoldPlace.Read("topic-sentences.csv", "topic").Where(row => row.Corpus == corpus).GroupBy(row => row.Document))
        {
            var mended = document.First().Set == "mended";
            var mentions = GoldPlace.Found(corpus, document.Key, language, MentionKind.Topic).ToList();
            foreach (var row in document)
            {
                var hit = mentions.Exists(mention => IsOf(mention.EntityId, row.Name) && row.Overlaps(mention));
                found[mended] = (found[mended].Found + (hit ? 1 : 0), found[mended].Wanted + 1);
                if (mended && !hit) TestContext.Out.WriteLine($"missed {document.Key} {row.Offset} {row.Name}");
            }
        }
        var (mine, others) = (found[true], found[false]);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: mended on {mine.Found}/{mine.Wanted}, held out {others.Found}/{others.Wanted}"));
        using var scope = Assert.EnterMultipleScope();
        Assert.That((mine.Found + others.Found) / (double)(mine.Wanted + others.Wanted), Is.GreaterThanOrEqualTo(recall));
        Assert.That(others.Found / (double)others.Wanted, Is.GreaterThanOrEqualTo(heldOut));
    }

    /// <summary>The topic itself or one of its sub-topics.</summary>
    private static bool IsOf(string found, string topic) => found == topic || found.StartsWith(topic + ".", StringComparison.Ordinal);
}
