using System.Globalization;
using RhetoricScan.Detect.Learned;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Evidence.Reader;
using RhetoricScan.Learning.Labels;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Evidence;

/// <summary><c>train evidence</c>: from stand-off labels and texts to the weights, a sentence reader and the figures of their card.</summary>
public static class EvidenceTrainingRun
{
    /// <summary>Trains one language.</summary>
    /// <param name="language">Language of the labels' texts.</param>
    /// <param name="labels">The labels; those of other languages are left out.</param>
    /// <param name="texts">Where the texts are.</param>
    /// <param name="engine">The engine that a scan uses.</param>
    /// <param name="vectors">File of word vectors to start a reader from; null for no reader.</param>
    /// <param name="options">Settings.</param>
    /// <param name="folder">Receives <c>LANG.tsv</c> and <c>LANG.reader.bin</c>.</param>
    /// <param name="report">Receives the figures.</param>
    public static void Run(string language, IEnumerable<LabelledSentence> labels, GoldTexts texts, EvidenceEngine engine, string? vectors, EvidenceTrainingOptions options, string folder, TextWriter report)
    {
        var documents = new LabelledCorpus(texts, engine.Resolve, engine.Views).Read(labels.Where(label => texts.LanguageOf(label.Corpus, label.Document) == language), out var unmatched);
        var readers = vectors is null ? null : new ReaderTraining(MaskedVectors.Read(vectors), ReaderTraining.SignsOf(documents.SelectMany(document => document.Views)), ReaderSettings.Chosen);
        var trainer = new EvidenceTrainer(documents, new KnownWords(NameIndex.Of(VocabularyBuilder.Of(documents, engine.Catalogues))), readers, options);
        var training = trainer.Train(language, engine.WordsOnly);
        Write(training.Model, folder,
        [
            "Learned evidence: first stage, one line per feature with the weights of BLAME, VICTIM, FORCED, OWN, GUARD, NORM, CONTEST. Made by 'train evidence'. Licence: MIT.",
            string.Create(CultureInfo.InvariantCulture, $"engine {engine.Fingerprint}; {training.Examples.Length} sentences of {documents.Length} documents; {options}"),
        ]);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{training.Examples.Length} sentences of {documents.Length} documents, {unmatched} labels without a sentence, {training.Model.Sentence.Names.Count()} features"));
        foreach (var line in TrainingReport.Lines(training)) report.WriteLine(line);
    }

    private static void Write(EvidenceModel model, string folder, IEnumerable<string> comments)
    {
        Directory.CreateDirectory(folder);
        using (var weights = new StreamWriter(Path.Combine(folder, model.Language + ".tsv")) { NewLine = "\n" }) EvidenceModelFile.Write(weights, model, comments);
        if (model.Reader is { } reader) File.WriteAllBytes(Path.Combine(folder, model.Language + ".reader.bin"), reader.ToBytes());
    }
}
