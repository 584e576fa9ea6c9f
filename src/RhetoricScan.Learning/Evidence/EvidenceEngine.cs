using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
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
    private readonly ModelDirectory models;

    private EvidenceEngine(ModelDirectory models, IAnnotator annotator)
    {
        (this.models, this.annotator) = (models, annotator);
        Catalogues = CatalogueLoader.Load(models);
        var lists = CueFile.Read(models);
        resolver = new SpeechResolver(Catalogues, lists, ActFiles.Read(models));
        var lexicons = CueLexiconFiles.Load(models, lists);
        Views = new SpeechViews(Catalogues, lexicons);
        Detector = new EvidenceDetector(Catalogues, lexicons, EvidenceModelFile.Load(models), resolver);
    }

    /// <summary>What can be named.</summary>
    public CatalogueSet Catalogues { get; }

    /// <summary>Makes the views of sentences.</summary>
    public SpeechViews Views { get; }

    /// <summary>The detector with the shipped weights.</summary>
    public EvidenceDetector Detector { get; }

    /// <summary>Names annotation engine, version and models.</summary>
    public string Fingerprint => annotator.Fingerprint;

    /// <summary>Opens the engine.</summary>
    /// <param name="models">The models folder.</param>
    /// <param name="annotator">The linguistic engine.</param>
    /// <exception cref="UserErrorException">A file is missing or can't be read.</exception>
    public static EvidenceEngine Open(ModelDirectory models, IAnnotator annotator) => new(models, annotator);

    /// <summary>The word vectors of a language; null when it has none.</summary>
    public WordVectors? VectorsOf(string language) => WordVectorFile.Find(models, language);

    /// <summary>A speech resolved on its word layer: what the learned evidence is trained and read on.</summary>
    public ResolvedSpeech ResolveWords(Speech speech) => resolver.Resolve(WordLayer.Of(annotator.Annotate([speech], CancellationToken.None)[0]));

    /// <summary>Annotates and resolves a speech.</summary>
    public ResolvedSpeech Resolve(Speech speech) => resolver.Resolve(annotator.Annotate([speech], CancellationToken.None)[0]);
}
