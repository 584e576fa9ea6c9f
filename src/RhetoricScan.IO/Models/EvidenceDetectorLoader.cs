using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Resolve;

namespace RhetoricScan.IO.Models;

/// <summary>Makes the detector of evidence from the models folder.</summary>
public static class EvidenceDetectorLoader
{
    /// <summary>Loads cues and learned weights.</summary>
    /// <param name="models">The models folder.</param>
    /// <param name="catalogues">What can be named.</param>
    /// <param name="lists">Closed word classes.</param>
    /// <param name="resolver">Resolves the word layer that the learned evidence is read on.</param>
    /// <exception cref="UserErrorException">A file is missing or can't be read.</exception>
    public static EvidenceDetector Load(ModelDirectory models, CatalogueSet catalogues, CueLists lists, SpeechResolver resolver) =>
        Load(models, catalogues, lists, resolver, Task.FromResult(EvidenceModelFile.Load(models)));

    /// <summary>Loads cues and takes learned weights that are being read.</summary>
    internal static EvidenceDetector Load(ModelDirectory models, CatalogueSet catalogues, CueLists lists, SpeechResolver resolver, Task<IReadOnlyList<EvidenceModel>> evidence) =>
        new(catalogues, CueLexiconFiles.Load(models, lists), evidence.GetAwaiter().GetResult(), resolver);
}
