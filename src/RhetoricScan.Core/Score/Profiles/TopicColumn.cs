using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The mentions of one topic in all reference speeches, laid out for speed: thousands of speeches are asked for each topic of each scan.</summary>
internal sealed class TopicColumn
{
    private readonly ImmutableArray<int>[] _blocks;

    public TopicColumn(string topic, ImmutableArray<(Profile Profile, ProfileSpeech Speech)> speeches) =>
        _blocks = [.. speeches.Select(pair => pair.Speech.Topics.GetValueOrDefault(topic, []))];

    /// <summary>Sentences of a whole speech that mention the topic.</summary>
    public int Whole(ReferenceWindow window) => _blocks[window.Index].Length;

    /// <summary>Sentences of a window that mention it.</summary>
    public int In(ReferenceWindow window)
    {
        var count = 0;
        foreach (var block in _blocks[window.Index]) if (window.First <= block && block < window.End) count++;
        return count;
    }
}
