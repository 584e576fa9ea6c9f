using RhetoricScan.Catalogues;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Profiles;

/// <summary>Collects scanned speeches into a profile; it keeps their counts, not their texts.</summary>
/// <param name="catalogues">The catalogues they are scanned with.</param>
/// <param name="genre">Genre for venues that no catalogue lists; null for none.</param>
public sealed class ProfileBuilder(CatalogueSet catalogues, string? genre)
{
    private readonly List<ProfileSpeech> _speeches = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private string? _language;

    /// <summary>Number of speeches taken.</summary>
    public int Count => _speeches.Count;

    /// <summary>Takes a result that was scanned without references.</summary>
    /// <returns>Why it was left out; null when it was taken.</returns>
    public Diagnostic? Add(ScanResult result)
    {
        var speech = result.Annotated.Speech;
        _language ??= speech.Language;
        if (speech.Language != _language) return Messages.ProfileOfTwoLanguages(speech.Id, _language, speech.Language);
        if (_ids.Add(speech.Id)) _speeches.Add(ProfileCounter.Count(result, catalogues, genre));
        return null;
    }

    /// <summary>The profile.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="title">What it is made of.</param>
    /// <param name="source">Where the texts come from.</param>
    /// <param name="licence">Their licence.</param>
    /// <param name="fingerprintOf">The engine's fingerprint for a language.</param>
    /// <exception cref="UserErrorException">No speech was taken (RS6003).</exception>
    public Profile Build(string id, string title, string source, string licence, Func<string, string> fingerprintOf)
    {
        if (_language is null) throw new UserErrorException(Messages.ProfileEmpty(source));
        return new Profile
        {
            Id = id,
            Title = title,
            Language = _language,
            Fingerprint = fingerprintOf(_language),
            Source = source,
            Licence = licence,
            Speeches = [.. _speeches.OrderBy(speech => speech.Id, StringComparer.Ordinal)],
        };
    }
}
