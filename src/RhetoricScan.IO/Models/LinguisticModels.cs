using RhetoricScan.Annotate;

namespace RhetoricScan.IO.Models;

/// <summary>Gives the engines their model files out of the folder of reference data.</summary>
public static class LinguisticModels
{
    /// <summary>The files of a folder, each read when an engine asks for it.</summary>
    public static ModelFiles In(ModelDirectory models) => new(name =>
    {
        var path = Path.Combine(models.Root, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : (ReadOnlyMemory<byte>?)null;
    });
}
