using System.Collections.Frozen;
using RhetoricScan.Detect.Learned;

namespace RhetoricScan.IO.Models;

/// <summary>The learned evidence of a models folder, each language read when it is first asked for. Thread-safe.</summary>
public sealed class LearnedEvidence
{
    private readonly FrozenDictionary<string, Lazy<EvidenceModel>> models;

    /// <summary>Sees which languages the folder has.</summary>
    public LearnedEvidence(ModelDirectory models) =>
        this.models = EvidenceModelFile.Languages(models).ToFrozenDictionary(language => language, language => new Lazy<EvidenceModel>(() => EvidenceModelFile.Load(models, language)), StringComparer.Ordinal);

    /// <summary>The model of a language; null where the folder has none.</summary>
    /// <exception cref="UserErrorException">A file can't be read (RS2003, RS5003).</exception>
    public EvidenceModel? Of(string language) => models.GetValueOrDefault(language)?.Value;
}
