namespace RhetoricScan.Ingest.Transcripts;

/// <summary>A speaker's name without titles, initials and brackets, so that <c>MINISTER LAVROV</c> and <c>Sergey Lavrov</c> can be seen as one.</summary>
internal readonly struct SpeakerName
{
    private readonly string[] _words;

    private SpeakerName(string[] words) => _words = words;

    /// <summary>Equal for labels of the same speaker in one text.</summary>
    public string Key => string.Join(' ', _words);

    /// <summary>True when a name is left without titles and offices, and not only "Answer".</summary>
    public bool IsPerson => _words.Length > 0 && !_words.Any(IsTitle) && _words.Any(word => word.Length > 1) && !TurnWords.Answers.Contains(Key);

    /// <summary>Reads a name as written in a label, in metadata or by the user.</summary>
    public static SpeakerName Of(string name)
    {
        string[] words = [.. name.ToLowerInvariant().Split([' ', '\u00A0', '.', ',', '(', ')', '/', '*'], StringSplitOptions.RemoveEmptyEntries)];
        string[] core = [.. words.Where(word => word.Length > 1 && !IsTitle(word))];
        return new SpeakerName(core.Length > 0 ? core : words);
    }

    /// <summary>True when all words of the shorter name are words of the longer: "Lavrov" and "Sergey Lavrov".</summary>
    public bool Matches(SpeakerName other)
    {
        var (shorter, longer) = _words.Length <= other._words.Length ? (_words, other._words) : (other._words, _words);
        return shorter.Length > 0 && shorter.All(word => longer.Contains(word, StringComparer.Ordinal));
    }

    private static bool IsTitle(string word) =>
        TurnWords.Titles.Contains(word) || TurnWords.Offices.Contains(word) || TurnWords.Particles.Contains(word) || TurnWords.KoreanOffices.Contains(word);
}
