using RhetoricScan.Annotate;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Keyness;
using RhetoricScan.Languages;

namespace RhetoricScan.Cli.Output;

/// <summary>Where commands on words get their annotated speeches from.</summary>
internal static class TextSources
{
    /// <summary>A source whose speeches carry words; tags and lemmas come from stores only.</summary>
    public static AnnotatedSource Of(AnnotationLayers needs) =>
        new(new LexiconAnnotator(), new IngestOptions { DetectLanguage = LanguageDetector.Detect }, needs);
}
