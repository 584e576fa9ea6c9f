using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>A label that opens a turn.</summary>
/// <param name="Span">From its first sign to behind its colon and closing marks.</param>
/// <param name="Name">The name as written, without marks.</param>
/// <param name="Affiliation">What stands in brackets behind the name: a country, a paper, a language; empty for nothing.</param>
/// <param name="Role">Who is labelled.</param>
/// <param name="IsSure">False for a label that could as well be the beginning of a sentence, so that it needs others beside it.</param>
internal readonly record struct TurnLabel(TextSpan Span, string Name, string Affiliation, TurnRole Role, bool IsSure)
{
    /// <summary>True when a sign of speech such as 💬 stands before it.</summary>
    public bool HasSpeechSign { get; init; }
}

/// <summary>Who is labelled.</summary>
internal enum TurnRole
{
    /// <summary>Somebody by name or office.</summary>
    Named,

    /// <summary>The one who is asked, without a name: <c>Answer:</c>.</summary>
    Answer,

    /// <summary>Those who ask, moderate or call out.</summary>
    Interviewer,
}
