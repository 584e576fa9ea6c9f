using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace RhetoricScan.IO.Models;

/// <summary>
/// Names what makes results: a hash over the version of rules and statistics, the engine, and every model file that matters for a language.
/// Equal fingerprints give equal results for equal texts.
/// </summary>
public static class EngineFingerprint
{
    /// <summary>Version of rules, features and statistics in the code; raise it with every change that moves results.</summary>
    public const string CodeVersion = "5";

    /// <summary>Languages with a fingerprint of their own.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ru", "ko"];

    private static readonly string[] NotMade = ["profiles/", "README.md", "LICENSES.md", "scores.json", ModelManifest.FileName];

    /// <summary>The fingerprint for a language, 16 hexadecimal digits.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <param name="engine">Name of the engine, or the fingerprint of a foreign annotator.</param>
    /// <param name="hashes">SHA-256 of every model file and overlay by name.</param>
    public static string For(string language, string engine, ImmutableSortedDictionary<string, string> hashes)
    {
        var text = new StringBuilder(CodeVersion).Append('\n').Append(engine).Append('\n').Append(language).Append('\n');
        foreach (var (name, hash) in hashes)
            if (Matters(name, language, engine)) text.Append(name).Append(' ').Append(hash).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }

    private static bool Matters(string name, string language, string engine) =>
        !NotMade.Any(name.StartsWith)
        && !Languages.Any(other => other != language && IsOf(name, other))
        && (!name.StartsWith(language + "/", StringComparison.Ordinal) || IsOfEngine(Path.GetFileName(name), engine));

    private static bool IsOf(string name, string language) =>
        name.StartsWith(language + "/", StringComparison.Ordinal) || Path.GetFileName(name).Split('.', '-').Contains(language);

    private static bool IsOfEngine(string file, string engine) => engine switch
    {
        "neural" => file != "fast.bin",
        "fast" => file != "parser.bin",
        _ => false,
    };
}
