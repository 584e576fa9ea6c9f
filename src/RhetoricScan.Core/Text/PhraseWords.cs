namespace RhetoricScan.Text;

/// <summary>The words of all phrases in one folding, by number: whole ones and beginnings (<c>sanction*</c>). Filled by one thread, then frozen.</summary>
internal sealed class PhraseWords
{
    private readonly Dictionary<string, int> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> beginnings = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];

    /// <summary>The number of a word; <paramref name="next"/> when it is new.</summary>
    public int IdOf(ReadOnlySpan<char> stem, bool open, int next)
    {
        var words = open ? beginnings : whole;
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var id)) return id;
        words.Add(stem.ToString(), next);
        if (open && lengths.BinarySearch(stem.Length) is var place and < 0) lengths.Insert(~place, stem.Length);
        return next;
    }

    /// <summary>Adds the number of the word as a whole.</summary>
    public void AddWhole(ReadOnlySpan<char> word, List<int> found)
    {
        if (whole.Count > 0 && whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id)) found.Add(id);
    }

    /// <summary>Adds the number of the word as a whole and of each beginning it has, the shortest first.</summary>
    public void Add(ReadOnlySpan<char> word, List<int> found)
    {
        AddWhole(word, found);
        foreach (var length in lengths)
        {
            if (length > word.Length) break;
            if (beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..length], out var id)) found.Add(id);
        }
    }
}
