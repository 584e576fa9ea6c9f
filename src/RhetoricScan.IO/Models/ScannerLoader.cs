using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Ledger;
using RhetoricScan.IO.Profiles;
using RhetoricScan.Resolve;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Models;

/// <summary>Makes a scanner from a models folder and the user's settings.</summary>
public static class ScannerLoader
{
    /// <summary>Loads catalogues and cues, and the profiles beside them; the models of a language are read when its first speech comes.</summary>
    /// <exception cref="UserErrorException">A file is missing or wrong.</exception>
    public static LoadedScanner Load(ScannerSettings settings)
    {
        var models = settings.Models;
        var profiles = Task.Run(() => Profiles(settings));
        var hashes = HashesOf(settings);
        var catalogues = CatalogueLoader.Load(models, settings.Overlays);
        var cues = CueFile.Read(models);
        var resolver = new SpeechResolver(catalogues, cues, ActFiles.Read(models));
        string FingerprintOf(string language) => EngineFingerprint.For(language, settings.Engine, hashes);
        var scanner = new SpeechScanner
        {
            Annotator = settings.Annotator,
            Catalogues = catalogues,
            Resolver = resolver,
            Detector = EvidenceDetectorLoader.Load(models, catalogues, cues, resolver),
            Ledger = new LedgerJoin(catalogues, ActWordsFile.Read(models)),
            FingerprintOf = FingerprintOf,
            Settings = new ScoringSettings
            {
                References = ReferenceCorpus.Of(profiles.GetAwaiter().GetResult(), FingerprintOf),
                NamedTopics = Topics(settings, catalogues),
                Since = settings.Since,
            },
        };
        return new LoadedScanner(scanner, hashes);
    }

    private static ImmutableSortedDictionary<string, string> HashesOf(ScannerSettings settings)
    {
        var shipped = ModelManifest.ShippedOrPresent(settings.Models).Hashes;
        return shipped.SetItems(settings.Overlays.Files.Where(File.Exists).Select(file => KeyValuePair.Create("overlay:" + Path.GetFileName(file), ModelManifest.HashOf(file))));
    }

    private static IReadOnlyList<Profile> Profiles(ScannerSettings settings)
    {
        var library = new ProfileLibrary(settings.Models);
        return library.Read(settings.Profiles ?? [.. library.Names]);
    }

    private static ImmutableArray<string> Topics(ScannerSettings settings, CatalogueSet catalogues)
    {
        foreach (var topic in settings.Topics.Where(topic => catalogues.FindTopic(topic) is null))
            throw new UserErrorException(Messages.OptionInvalid("--topic", topic, "the id of a topic; see 'agenda list'"));
        return settings.Topics;
    }
}

/// <summary>A scanner and what it was made of.</summary>
/// <param name="Scanner">The scanner.</param>
/// <param name="Hashes">SHA-256 of every model file and overlay by name.</param>
public sealed record LoadedScanner(SpeechScanner Scanner, ImmutableSortedDictionary<string, string> Hashes);
