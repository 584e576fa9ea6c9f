using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.IO.Models;

/// <summary>Makes the detector of evidence from the models folder.</summary>
public static class EvidenceDetectorLoader
{
    /// <summary>Loads cues and learned weights.</summary>
    /// <exception cref="UserErrorException">A file is missing or can't be read.</exception>
    public static EvidenceDetector Load(ModelDirectory models, CatalogueSet catalogues, CueLists lists) =>
        new(catalogues, CueLexiconFiles.Load(models, lists), EvidenceModelFile.Load(models), new SpeechResolver(catalogues, lists, ActFiles.Read(models)));
}
