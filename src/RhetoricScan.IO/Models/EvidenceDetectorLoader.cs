using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.IO.Models;

/// <summary>Makes the detector of evidence from the models folder.</summary>
public static class EvidenceDetectorLoader
{
    /// <summary>Loads cues; the learned weights of a language are read when it is first met.</summary>
    /// <param name="models">The models folder.</param>
    /// <param name="catalogues">What can be named.</param>
    /// <param name="lists">Closed word classes.</param>
    /// <param name="resolver">Resolves the words of languages whose weights were learnt on words alone.</param>
    /// <exception cref="UserErrorException">A file is missing or can't be read.</exception>
    public static EvidenceDetector Load(ModelDirectory models, CatalogueSet catalogues, CueLists lists, SpeechResolver resolver) =>
        new(catalogues, CueLexiconFiles.Load(models, lists), new LearnedEvidence(models).Of, resolver);
}
