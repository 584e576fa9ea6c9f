namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Tells which labels of a text belong to the same speaker: "Smith" and "Anna Smith" do while there is no second Smith.</summary>
internal sealed class SpeakerKeys
{
    private readonly Dictionary<string, HashSet<string>> _fullNames = new(StringComparer.Ordinal);

    private SpeakerKeys()
    {
    }

    /// <summary>Reads all labels of a text.</summary>
    public static SpeakerKeys Of(IEnumerable<TurnLabel> labels)
    {
        var keys = new SpeakerKeys();
        foreach (var key in labels.Where(label => label.Role == TurnRole.Named).Select(label => SpeakerName.Of(label.Name).Key))
            if (key.LastIndexOf(' ') is var gap and > 0) (keys._fullNames.TryGetValue(key[(gap + 1)..], out var known) ? known : keys._fullNames[key[(gap + 1)..]] = []).Add(key);
        return keys;
    }

    /// <summary>The key of a label's speaker; empty for one without a name.</summary>
    public string KeyOf(TurnLabel label)
    {
        if (label.Role != TurnRole.Named) return "";
        var key = SpeakerName.Of(label.Name).Key;
        return _fullNames.TryGetValue(key, out var full) && full.Count == 1 ? full.First() : key;
    }
}
