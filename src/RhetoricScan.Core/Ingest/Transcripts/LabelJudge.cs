namespace RhetoricScan.Ingest.Transcripts;

/// <summary>
/// Decides which candidates are labels. One that could as well begin a sentence ("Peace: we ...") needs company: the speaker's name,
/// a sign of speech, or turns that go to and fro.
/// </summary>
internal static class LabelJudge
{
    private const int Recurrences = 2;

    /// <summary>More characters than the lines above a transcript have.</summary>
    private const int LongOpening = 1000;

    /// <summary>The labels among the candidates, in order.</summary>
    /// <param name="candidates">All candidates in order.</param>
    /// <param name="knownSpeakers">Names known beside the text.</param>
    public static List<TurnLabel> Accepted(List<TurnLabel> candidates, IReadOnlyList<SpeakerName> knownSpeakers)
    {
        var counts = candidates.CountBy(label => label.Name).ToDictionary(StringComparer.Ordinal);
        var sure = candidates.Exists(label => label.IsSure);
        var exchange = counts.Count(entry => entry.Value >= Recurrences && entry.Key.Contains(' ', StringComparison.Ordinal)) >= Recurrences;
        var (accepted, asked) = (new List<TurnLabel>(), false);
        foreach (var label in candidates)
        {
            if (!label.IsSure && !IsKnown(label, knownSpeakers) && !HasCompany(label)) continue;
            accepted.Add(label);
            asked |= label.Role == TurnRole.Interviewer;
        }
        return Chaired(accepted, knownSpeakers);

        bool HasCompany(TurnLabel label) => label.Role switch
        {
            TurnRole.Interviewer => counts[label.Name] >= Recurrences || sure,
            TurnRole.Answer => asked,
            _ => label.HasSpeechSign || (sure && IsFullName(label) && IsInCapitals(label)) || (counts[label.Name] >= Recurrences && (sure || exchange)) || (IsFullName(label) && accepted.Count > 0 && accepted[^1].Role == TurnRole.Interviewer),
        };
    }

    private static bool IsKnown(TurnLabel label, IReadOnlyList<SpeakerName> knownSpeakers) =>
        label.Role == TurnRole.Named && knownSpeakers.Any(SpeakerName.Of(label.Name).Matches);

    /// <summary>
    /// In a verbatim record "The President" gives the floor and gives no speech: beside speakers with their country in brackets, or behind
    /// a long text without a label.
    /// </summary>
    private static List<TurnLabel> Chaired(List<TurnLabel> labels, IReadOnlyList<SpeakerName> knownSpeakers)
    {
        if (labels.Count == 0 || !(labels[0].Span.Start > LongOpening || labels.Exists(label => label.Affiliation.Length > 0 && label.Role == TurnRole.Named && !IsChair(label)))) return labels;
        return [.. labels.Select(label => IsChair(label) && !IsKnown(label, knownSpeakers) ? label with { Role = TurnRole.Interviewer } : label)];
    }

    private static bool IsChair(TurnLabel label) => TurnWords.Chairs.Contains(label.Name);

    private static bool IsInCapitals(TurnLabel label) => !label.Name.Any(char.IsLower) && label.Name.Any(char.IsUpper);

    private static bool IsFullName(TurnLabel label) => label.Name.Contains(' ', StringComparison.Ordinal);
}
