using RhetoricScan.Annotate;

namespace RhetoricScan.IO.Keyness;

/// <summary>Counts words, lemmas or n-grams of an annotated speech.</summary>
public static class WordFeatures
{
    /// <summary>The counts.</summary>
    /// <param name="speech">The speech.</param>
    /// <param name="kind">Words, lemmas or n-grams.</param>
    /// <param name="length">Words in an n-gram.</param>
    public static CorpusPart Of(AnnotatedSpeech speech, FeatureKind kind, int length)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in speech.Sentences)
            foreach (var feature in Features(sentence, kind, length))
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
        return new CorpusPart(speech.Speech.Id, speech.Speech.Metadata, counts);
    }

    private static IEnumerable<string> Features(Sentence sentence, FeatureKind kind, int length)
    {
        var words = sentence.Tokens.Where(token => token.Form.Any(char.IsLetter))
            .Select(token => (kind == FeatureKind.Lemmas && token.Lemma.Length > 0 ? token.Lemma : token.Form).ToLowerInvariant());
        return kind == FeatureKind.NGrams ? NGrams([.. words], length) : words;
    }

    private static IEnumerable<string> NGrams(string[] words, int length)
    {
        for (var i = 0; i + length <= words.Length; i++) yield return string.Join(' ', words, i, length);
    }
}
