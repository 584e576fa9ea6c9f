namespace RhetoricScan.Score;

/// <summary>A contiguous part of a reference speech, about as long as the scanned text; the whole speech when that is not longer.</summary>
/// <param name="Speech">The reference speech.</param>
/// <param name="First">First block.</param>
/// <param name="End">Behind the last block.</param>
/// <param name="Index">Place of the speech in its corpus.</param>
public readonly record struct ReferenceWindow(ProfileSpeech Speech, int First, int End, int Index = 0)
{
    /// <summary>Takes a window for a text of so many sentences.</summary>
    /// <param name="speech">The reference speech.</param>
    /// <param name="sentences">Sentences of the scanned text.</param>
    /// <param name="place">Where the window lies, 0 to below 1.</param>
    /// <param name="index">Place of the speech in its corpus.</param>
    public static ReferenceWindow Of(ProfileSpeech speech, int sentences, double place, int index = 0)
    {
        var blocks = speech.Grievance.Length;
        var wanted = Math.Max(1, (int)Math.Round((double)sentences / ProfileSpeech.BlockLength, MidpointRounding.AwayFromZero));
        if (blocks <= wanted) return new ReferenceWindow(speech, 0, blocks, index);
        var first = (int)(place * (blocks - wanted + 1));
        return new ReferenceWindow(speech, first, first + wanted, index);
    }

    /// <summary>Sentences in it.</summary>
    public int Sentences => Math.Min(End * ProfileSpeech.BlockLength, Speech.Sentences) - (First * ProfileSpeech.BlockLength);

    /// <summary>Share of its sentences with BLAME, VICTIM or FORCED.</summary>
    public double GrievanceDensity
    {
        get
        {
            var sum = 0;
            for (var block = First; block < End; block++) sum += Speech.Grievance[block];
            return Sentences == 0 ? 0 : (double)sum / Sentences;
        }
    }

    /// <summary>Σ min(g, d) over bodies per 1000 tokens, tokens taken as evenly spread over the sentences.</summary>
    public double AppropriationIndex
    {
        get
        {
            if (Speech.Bodies.IsEmpty || Speech.Sentences == 0) return 0;
            var tokens = Speech.Tokens * (double)Sentences / Speech.Sentences;
            return tokens == 0 ? 0 : GuardedAndContested() / (tokens / AppropriationScorer.PerTokens);
        }
    }

    // The rows of a body stand together.
    private int GuardedAndContested()
    {
        int events = 0, guard = 0, contested = 0;
        var body = "";
        foreach (var row in Speech.Bodies)
        {
            if (row.Body != body)
            {
                events += Math.Min(guard, contested);
                (guard, contested, body) = (0, 0, row.Body);
            }
            if (row.Block < First || row.Block >= End) continue;
            guard += row.Guard;
            contested += row.Contested;
        }
        return events + Math.Min(guard, contested);
    }
}
