using System.Collections.Immutable;
using RhetoricScan.Detect.Views;
using RhetoricScan.Ingest;
using RhetoricScan.Learning.Labels;
using RhetoricScan.Resolve;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Runs the shipped engine over the documents of the labels and finds the sentence that each label belongs to.</summary>
/// <param name="texts">Where the texts are.</param>
/// <param name="resolve">The engine: annotation and resolution.</param>
/// <param name="views">Makes the views.</param>
internal sealed class LabelledCorpus(GoldTexts texts, Func<Speech, ResolvedSpeech> resolve, SpeechViews views)
{
    /// <summary>The labelled documents in ordinal order; labels that match no sentence are left out and counted.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="unmatched">Number of labels without text or sentence.</param>
    public ImmutableArray<LabelledDocument> Read(IEnumerable<LabelledSentence> labels, out int unmatched)
    {
        var documents = ImmutableArray.CreateBuilder<LabelledDocument>();
        var lost = 0;
        foreach (var group in labels.GroupBy(label => (label.Corpus, label.Document)).OrderBy(group => group.First().DocumentKey, StringComparer.Ordinal))
        {
            var speech = texts.Find(group.Key.Corpus, group.Key.Document);
            if (speech is null)
            {
                lost += group.Count();
                continue;
            }
            var document = Document(speech, [.. group]);
            lost += group.Count() - document.Labels.Length;
            documents.Add(document);
        }
        unmatched = lost;
        return documents.ToImmutable();
    }

    private LabelledDocument Document(Speech speech, ImmutableArray<LabelledSentence> labels)
    {
        var sentences = views.Of(resolve(speech));
        var spans = sentences.Select(view => view.Sentence.Span).ToList();
        var gold = new GoldSpans(speech.Body);
        var matched = ImmutableArray.CreateBuilder<(int, LabelledSentence)>();
        foreach (var label in labels)
        {
            if (gold.Of(label.Offset, label.Length) is not { } span) continue;
            var best = GoldSpans.Matches(span, spans).OrderByDescending(i => Math.Min(span.End, spans[i].End) - Math.Max(span.Start, spans[i].Start)).ToList();
            if (best.Count > 0) matched.Add((best[0], label));
        }
        return new LabelledDocument(speech.Id, speech.Metadata.State ?? "", sentences, matched.ToImmutable());
    }
}
