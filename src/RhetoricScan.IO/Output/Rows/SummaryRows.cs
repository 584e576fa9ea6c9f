using RhetoricScan.Score;

namespace RhetoricScan.IO.Output;

/// <summary>The summary of a result as a row.</summary>
public static class SummaryRows
{
    /// <summary>The row of a speech.</summary>
    public static SummaryRow Of(ScanResult result)
    {
        var speech = result.Annotated.Speech;
        var (victimization, appropriation, silence) = (result.Victimization, result.Appropriation, result.Silence);
        return new SummaryRow
        {
            Speech = speech.Id,
            Title = CsvText.Safe(speech.Metadata.Title),
            Speaker = CsvText.Safe(speech.Metadata.Speaker),
            State = speech.Metadata.State ?? "",
            Date = speech.Metadata.Date?.ToString() ?? "",
            Venue = CsvText.Safe(speech.Metadata.Venue),
            Language = speech.Language,
            Sentences = result.Annotated.Sentences.Length,
            Tokens = result.Annotated.TokenCount,
            VictimizationLevel = victimization.Level,
            VictimizationBorderline = victimization.Borderline,
            VictimizationScore = Numbers.Text(victimization.Score),
            VictimizationLow = Numbers.Text(victimization.ScoreLow),
            VictimizationHigh = Numbers.Text(victimization.ScoreHigh),
            GrievanceDensity = Numbers.Text(victimization.Index),
            AppropriationLevel = appropriation.Level,
            AppropriationBorderline = appropriation.Borderline,
            AppropriationScore = Numbers.Text(appropriation.Score),
            AppropriationLow = Numbers.Text(appropriation.ScoreLow),
            AppropriationHigh = Numbers.Text(appropriation.ScoreHigh),
            AppropriationIndex = Numbers.Text(appropriation.Index),
            SilenceLevel = silence.Level,
            SilenceTopic = TopicOfLevel(result),
            SilenceScore = Numbers.Text(silence.Score),
            SilenceBits = Numbers.Text(silence.Index),
            Reference = victimization.Reference ?? "",
            GenreMismatch = victimization.GenreMismatch,
            Notes = CsvText.Safe(string.Join(" ", result.Notes)),
        };
    }

    private static string TopicOfLevel(ScanResult result) =>
        result.Silence.Level == 0 ? "" : TopicSilence.Deciding(result.Topics)?.Topic ?? "";
}
