using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>What one speaker says at a stretch.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Words">What is said, behind the label.</param>
/// <param name="Speaker">Equal for turns of one speaker; empty for the one who is asked or talks without a name.</param>
internal readonly record struct Turn(TurnLabel Label, TextSpan Words, string Speaker)
{
    /// <summary>True for words of those who ask.</summary>
    public bool IsQuestion => Label.Role == TurnRole.Interviewer;
}
