using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace RhetoricScan.IO.Models;

/// <summary>The list of shipped files with their SHA-256, <c>manifest.json</c> in the models folder, written by the build.</summary>
public sealed class ModelManifest
{
    /// <summary>Name of the list in the models folder.</summary>
    public const string FileName = "manifest.json";

    private ModelManifest(ImmutableSortedDictionary<string, string> hashes) => Hashes = hashes;

    /// <summary>SHA-256 in hexadecimal by file name with <c>/</c>.</summary>
    public ImmutableSortedDictionary<string, string> Hashes { get; }

    /// <summary>Reads the list of a models folder.</summary>
    /// <exception cref="UserErrorException">It is missing or unreadable (RS2002, RS2003).</exception>
    public static ModelManifest Read(ModelDirectory models)
    {
        var path = models.Require(FileName);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new(document.RootElement.GetProperty("files").EnumerateObject()
                .ToImmutableSortedDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal));
        }
        catch (Exception mistake) when (mistake is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserErrorException(Messages.ModelFileUnreadable(mistake.Message).At(FileName), mistake);
        }
    }

    /// <summary>The present files of a folder with their hashes, without the list itself.</summary>
    public static ModelManifest Of(ModelDirectory models) => new(models.Files(".", "")
        .Where(name => name != FileName)
        .ToImmutableSortedDictionary(name => name, name => HashOf(models.Require(name)), StringComparer.Ordinal));

    /// <summary>The list of a models folder; where it has none, that of the present files.</summary>
    /// <exception cref="UserErrorException">The list is unreadable (RS2003).</exception>
    public static ModelManifest ShippedOrPresent(ModelDirectory models) => File.Exists(Path.Combine(models.Root, FileName)) ? Read(models) : Of(models);

    /// <summary>What differs from the present files: changed, missing and added ones.</summary>
    public IEnumerable<Diagnostic> Compare(ModelManifest present) =>
    [
        .. Hashes.Where(file => !present.Hashes.ContainsKey(file.Key)).Select(file => Messages.ModelFileMissing(file.Key)),
        .. Hashes.Where(file => present.Hashes.TryGetValue(file.Key, out var hash) && hash != file.Value)
            .Select(file => Messages.ModelFileChanged().At(file.Key)),
        .. present.Hashes.Keys.Where(name => !Hashes.ContainsKey(name)).Select(name => Messages.ModelFileAdded().At(name)),
    ];

    /// <summary>SHA-256 of a file in hexadecimal.</summary>
    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(file));
    }
}
