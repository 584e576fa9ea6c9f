namespace RhetoricScan.Languages;

/// <summary>Korean knows hardly any abbreviations with points; sentences may follow each other without a blank.</summary>
internal static class Korean
{
    public static LanguagePack Pack { get; } = new("ko", "no vol", "mr mrs ms dr", "") { JoinsSentences = true };
}
