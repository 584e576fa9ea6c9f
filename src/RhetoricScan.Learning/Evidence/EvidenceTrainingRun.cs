using System.Globalization;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Learning.Evidence;

/// <summary><c>train evidence</c>: from stand-off labels and texts to a weights file and the figures of its card.</summary>
public static class EvidenceTrainingRun
{
    /// <summary>Trains one language.</summary>
    /// <param name="language">Language of the labels' texts.</param>
    /// <param name="labels">The labels; those of other languages are left out.</param>
    /// <param name="texts">Where the texts are.</param>
    /// <param name="engine">The engine that a scan uses.</param>
    /// <param name="options">Settings.</param>
    /// <param name="weights">Receives the weights file.</param>
    /// <param name="report">Receives the figures.</param>
    public static void Run(string language, IEnumerable<LabelledSentence> labels, GoldTexts texts, EvidenceEngine engine, EvidenceTrainingOptions options, TextWriter weights, TextWriter report)
    {
        var documents = new LabelledCorpus(texts, engine.ResolveWords, engine.Views).Read(labels.Where(label => texts.LanguageOf(label.Corpus, label.Document) == language), out var unmatched);
        var trainer = new EvidenceTrainer(documents, VocabularyBuilder.Of(documents, engine.Catalogues), engine.VectorsOf(language), options);
        var training = trainer.Train(language);
        EvidenceModelFile.Write(weights, training.Model,
        [
            "Learned evidence: first stage, one line per feature with the weights of BLAME, VICTIM, FORCED, OWN, GUARD, NORM, CONTEST. Made by 'train evidence'. Licence: MIT.",
            string.Create(CultureInfo.InvariantCulture, $"engine {engine.Fingerprint}; {training.Examples.Length} sentences of {documents.Length} documents; {options}"),
        ]);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{training.Examples.Length} sentences of {documents.Length} documents, {unmatched} labels without a sentence, {training.Model.Sentence.Names.Count()} features"));
        foreach (var line in TrainingReport.Lines(training)) report.WriteLine(line);
    }
}
