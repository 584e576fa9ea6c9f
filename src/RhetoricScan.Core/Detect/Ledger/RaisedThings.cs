using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Ledger;

/// <summary>The bodies and topics a speech raises, and in which sentences; a mention of a child raises its ancestors too.</summary>
internal sealed class RaisedThings
{
    private readonly SortedDictionary<string, SortedSet<int>> sentences = new(StringComparer.Ordinal);

    public RaisedThings(ResolvedSpeech speech, CatalogueSet catalogues)
    {
        foreach (var mention in speech.Mentions)
        {
            if (mention.Kind == MentionKind.Topic) Add(mention.EntityId, mention.Sentence);
            if (mention.Kind != MentionKind.Body) continue;
            foreach (var body in catalogues.PathOf(mention.EntityId)) Add(body.Id, mention.Sentence);
        }
    }

    /// <summary>Those of the ids that the speech raises, in ordinal order.</summary>
    public ImmutableArray<string> Of(IEnumerable<string> ids) => [.. ids.Where(sentences.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Indexes of the sentences that raise any of the ids, ascending.</summary>
    public IEnumerable<int> SentencesWith(IEnumerable<string> ids) => ids.SelectMany(id => sentences.GetValueOrDefault(id, [])).Distinct().Order();

    private void Add(string id, int sentence)
    {
        if (!sentences.TryGetValue(id, out var known)) sentences[id] = known = [];
        known.Add(sentence);
    }
}
