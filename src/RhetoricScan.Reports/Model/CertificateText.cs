using RhetoricScan.Score;

namespace RhetoricScan.Reports.Model;

/// <summary>The certificate of absence in one line: how many forms were searched in which languages, and the nearest miss.</summary>
public static class CertificateText
{
    private const int QuoteLength = 110;

    /// <summary>The line.</summary>
    public static string Of(AbsenceCertificate certificate, ScanResult result, ReportTexts texts) =>
        $"{Forms(certificate, texts)}; {Nearest(certificate, result, texts)}";

    /// <summary>Number of forms, in all and by language.</summary>
    public static string Forms(AbsenceCertificate certificate, ReportTexts texts) => texts.Say("topics.forms",
        certificate.Forms.Sum(forms => forms.Value.Length),
        string.Join(", ", certificate.Forms.Select(forms => texts.Say("topics.forms.language", LanguageOf(forms.Key, texts), forms.Value.Length))));

    private static string Nearest(AbsenceCertificate certificate, ScanResult result, ReportTexts texts)
    {
        if (certificate.NearMisses.IsEmpty) return texts["topics.nearest.none"];
        var sentence = result.Annotated.Sentences[certificate.NearMisses[0]];
        return texts.Say("topics.nearest", VisibleText.Cut(result.Annotated.TextOf(sentence.Span), QuoteLength));
    }

    private static string LanguageOf(string code, ReportTexts texts) => code is "en" or "ko" or "ru" ? texts["language." + code] : code;
}
