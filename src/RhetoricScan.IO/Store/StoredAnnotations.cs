using RhetoricScan.Annotate;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Store;

/// <summary>The annotated speeches of several stores as one corpus, to scan them again without annotating them.</summary>
public static class StoredAnnotations
{
    /// <summary>Each speech once, however many stores hold it.</summary>
    /// <param name="stores">The files.</param>
    /// <param name="fingerprintOf">What should have made the results of a language.</param>
    /// <exception cref="UserErrorException">Something else made them (RS4010), or one id stands for two texts (RS4011).</exception>
    public static IEnumerable<AnnotatedSpeech> Read(IEnumerable<string> stores, Func<string, string> fingerprintOf)
    {
        var seen = new Dictionary<string, (string Store, string TextHash)>(StringComparer.Ordinal);
        foreach (var path in stores)
        {
            using var store = StoreDatabase.OpenForReading(path);
            foreach (var result in store.Results())
            {
                var speech = result.Annotated.Speech;
                if (fingerprintOf(speech.Language) is var expected && expected != result.Fingerprint)
                    throw new UserErrorException(Messages.MergeFingerprints("this version", expected, path, result.Fingerprint));
                var hash = Hashes.OfText(speech.Body);
                if (seen.TryAdd(speech.Id, (path, hash))) yield return result.Annotated;
                else if (seen[speech.Id].TextHash != hash) throw new UserErrorException(Messages.MergeConflict(speech.Id, seen[speech.Id].Store, path));
            }
        }
    }
}
