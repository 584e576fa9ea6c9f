namespace RhetoricScan.Text;

/// <summary>A phrase found in a sequence of atoms.</summary>
/// <param name="Phrase">Number of the phrase in its automaton.</param>
/// <param name="Start">Index of the first atom.</param>
/// <param name="End">Index behind the last atom.</param>
public readonly record struct PhraseMatch(int Phrase, int Start, int End)
{
    /// <summary>
    /// Keeps, of matches ordered by start, the leftmost and of these the longest ("New York Times" beats "New York");
    /// phrases with exactly the kept span all stay.
    /// </summary>
    public static List<PhraseMatch> LeftmostLongest(IReadOnlyList<PhraseMatch> matches)
    {
        var kept = new List<PhraseMatch>();
        var free = 0;
        for (var i = 0; i < matches.Count;)
        {
            var start = matches[i].Start;
            var next = i;
            var end = 0;
            for (; next < matches.Count && matches[next].Start == start; next++) end = Math.Max(end, matches[next].End);
            if (start >= free)
            {
                for (; i < next; i++) if (matches[i].End == end) kept.Add(matches[i]);
                free = end;
            }
            i = next;
        }
        return kept;
    }
}
