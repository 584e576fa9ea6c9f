using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>What scoring gives a result.</summary>
/// <param name="Victimization">Grievance.</param>
/// <param name="Appropriation">Guardianship of contested bodies.</param>
/// <param name="Silence">Unexplained absence.</param>
/// <param name="Topics">A row per topic of the agenda.</param>
/// <param name="Bodies">A row per body named.</param>
/// <param name="Figures">Further figures, each with its counts.</param>
public sealed record SpeechScores(
    PatternScore Victimization, PatternScore Appropriation, PatternScore Silence,
    ImmutableArray<TopicSilence> Topics, ImmutableArray<BodyUse> Bodies, SpeechFigures Figures);
