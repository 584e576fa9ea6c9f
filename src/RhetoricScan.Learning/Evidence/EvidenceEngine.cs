using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Views;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;

namespace RhetoricScan.Learning.Evidence;

/// <summary>The engine as it is shipped, opened from a models folder: what training and evaluation must run, so that they measure what a scan does.</summary>
public sealed class EvidenceEngine
{
    private readonly IAnnotator annotator;
    private readonly SpeechResolver resolver;
    private readonly Lazy<EvidenceDetector> detector;

    private EvidenceEngine(ModelDirectory models, IAnnotator annotator)
    {
        this.annotator = annotator;
        Catalogues = CatalogueLoader.Load(models);
        var lists = CueFile.Read(models);
        resolver = new SpeechResolver(Catalogues, lists, ActFiles.Read(models));
        var lexicons = CueLexiconFiles.Load(models, lists);
        Views = new SpeechViews(Catalogues, lexicons);
        detector = new Lazy<EvidenceDetector>(() => new EvidenceDetector(Catalogues, lexicons, new LearnedEvidence(models).Of, resolver));
    }

    /// <summary>What can be named.</summary>
    public CatalogueSet Catalogues { get; }

    /// <summary>Makes the views of sentences.</summary>
    public SpeechViews Views { get; }

    /// <summary>The detector with the shipped weights.</summary>
    public EvidenceDetector Detector => detector.Value;

    /// <summary>Names annotation engine, version and models.</summary>
    public string Fingerprint => annotator.Fingerprint;

    /// <summary>True when it gives words and sentences only.</summary>
    public bool WordsOnly => annotator.Provides == AnnotationLayers.TextOnly;

    /// <summary>Opens the engine.</summary>
    /// <param name="models">The models folder.</param>
    /// <param name="annotator">The linguistic engine.</param>
    /// <exception cref="UserErrorException">A file is missing or can't be read.</exception>
    public static EvidenceEngine Open(ModelDirectory models, IAnnotator annotator) => new(models, annotator);

    /// <summary>Annotates and resolves a speech.</summary>
    public ResolvedSpeech Resolve(Speech speech) => resolver.Resolve(annotator.Annotate([speech], CancellationToken.None)[0]);
}
