using System.Globalization;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary><c>train evidence-vectors</c>: from plain texts to the word vectors that the sentence reader starts from.</summary>
public static class MaskedVectorRun
{
    /// <summary>Trains one language.</summary>
    /// <param name="language">Language of the texts; others are left out.</param>
    /// <param name="corpora">Folders of corpora under the texts' folder.</param>
    /// <param name="barred">Documents that must not be read, <c>corpus/id</c>.</param>
    /// <param name="texts">Where the texts are.</param>
    /// <param name="engine">The engine that masks them.</param>
    /// <param name="output">File for the vectors.</param>
    /// <param name="report">Receives the sizes.</param>
    public static void Run(string language, IEnumerable<string> corpora, IReadOnlySet<string> barred, GoldTexts texts, EvidenceEngine engine, string output, TextWriter report)
    {
        var corpus = new MaskedCorpus();
        foreach (var speech in corpora.SelectMany(texts.Of).Where(speech => speech.Language == language && !barred.Contains(speech.Id))) corpus.Add(speech, engine);
        var words = corpus.Vocabulary(engine.Catalogues);
        var sentences = corpus.Rows(words);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences.Count} sentences, {sentences.Sum(sentence => (long)sentence.Length)} words, {words.Count} in the vocabulary"));
        File.WriteAllBytes(output, MaskedVectorTrainer.Train(words, sentences).ToBytes());
    }
}
