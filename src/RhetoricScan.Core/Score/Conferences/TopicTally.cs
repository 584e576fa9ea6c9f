namespace RhetoricScan.Score;

/// <summary>Counts of topics in one part of a conference, by the topics' numbers: 16 bytes each, as a batch may have a part for every speech.</summary>
internal sealed class TopicTally
{
    private Entry[] _entries = [];

    /// <summary>Adds a speech that was asked for a topic.</summary>
    /// <param name="topic">Number of the topic.</param>
    /// <param name="topics">Number of topics known so far.</param>
    /// <param name="row">What the speech says of it.</param>
    public void Add(int topic, int topics, TopicSilence row)
    {
        if (topic >= _entries.Length) Array.Resize(ref _entries, topics);
        ref var entry = ref _entries[topic];
        entry.Expected |= row.Confirmatory || row.Grounds.Any(ground => ground is { Name: "declared", Speaks: true });
        entry.Confirmatory |= row.Confirmatory;
        entry.Speeches++;
        entry.Mentioning += row.Mentions > 0 ? 1 : 0;
        entry.Sentences += row.Mentions;
    }

    /// <summary>The topics asked for, as they stand.</summary>
    /// <param name="names">Ids of the topics by number.</param>
    public IEnumerable<ConferenceTopic> Topics(IReadOnlyList<string> names) => _entries.Index().Where(entry => entry.Item.Speeches > 0)
        .Select(entry => new ConferenceTopic(names[entry.Index], entry.Item.Expected, entry.Item.Confirmatory, entry.Item.Speeches, entry.Item.Mentioning, entry.Item.Sentences));

    private struct Entry
    {
        public int Speeches;
        public int Mentioning;
        public int Sentences;
        public bool Expected;
        public bool Confirmatory;
    }
}
