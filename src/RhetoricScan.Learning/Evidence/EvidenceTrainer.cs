using System.Collections.Immutable;
using Microsoft.ML.Data;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Learning.Evidence.Reader;
using RhetoricScan.Statistics;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Evidence;

/// <summary>Settings of a training run.</summary>
/// <param name="LeastCount">A feature must stand in this many labelled sentences.</param>
/// <param name="Ridge">L2 penalty of the first stage.</param>
/// <param name="Lasso">L1 penalty of the first stage.</param>
/// <param name="ContextRidge">L2 penalty of the second stage.</param>
/// <param name="Folds">Number of folds by document.</param>
public sealed record EvidenceTrainingOptions(int LeastCount = 4, float Ridge = 8f, float Lasso = .1f, float ContextRidge = .5f, int Folds = 5)
{
    /// <summary>The settings chosen by cross-validation.</summary>
    public static EvidenceTrainingOptions Chosen { get; } = new();
}

/// <summary>Trains both stages; every figure comes from documents that the weights behind it have not seen.</summary>
internal sealed class EvidenceTrainer
{
    private const float Negligible = .04f;

    /// <summary>With fewer positives a label is left to the rules.</summary>
    private const int FewestPositives = 60;

    private readonly EvidenceTrainingOptions options;
    private readonly ImmutableArray<LabelledDocument> documents;
    private readonly ImmutableArray<Example> examples;
    private readonly FeatureTable table;
    private readonly ReaderTraining? readers;
    private readonly LabelledReading[] readings;
    private readonly SparseVector[][] rows;
    private readonly int[] foldOf;

    public EvidenceTrainer(ImmutableArray<LabelledDocument> documents, KnownWords words, ReaderTraining? readers, EvidenceTrainingOptions options)
    {
        (this.documents, this.options, this.readers) = (documents, options, readers);
        examples = [.. documents.SelectMany((document, d) => document.Labels.Select(label => new Example(d, document.State, label.Sentence, label.Label)))];
        table = FeatureTable.Of(words, documents, options.LeastCount);
        rows = [.. documents.Select(table.Vectors)];
        readings = readers is null ? [] : Readings(readers.NewModel());
        foldOf = [.. documents.Select(document => (int)(SeededRandom.SeedOf(document.Key) % (ulong)options.Folds))];
    }

    /// <summary>All labelled sentences.</summary>
    public ImmutableArray<Example> Examples => examples;

    /// <summary>The columns of the first stage.</summary>
    public FeatureTable Table => table;

    /// <summary>Trains on everything and tells what cross-validation says.</summary>
    public EvidenceTraining Train(string language, bool wordsOnly)
    {
        var inputs = ContextInputs();
        var outOfFold = new double[examples.Length, LabelScores.Count];
        for (var fold = 0; fold < options.Folds; fold++)
            for (var label = 0; label < LabelScores.Count; label++)
            {
                var fit = FitContext(inputs, label, example => foldOf[example.Document] != fold);
                for (var i = 0; i < examples.Length; i++)
                    if (foldOf[examples[i].Document] == fold) outOfFold[i, label] = fit.LogOdds(Dense(inputs[i]));
            }
        var calibrations = Labels().Select(label => Calibrator.Fit([.. examples.Select((example, i) => (outOfFold[i, (int)label], example.Has(label), example.Label.IsRandom))])).ToImmutableArray();
        var probabilities = Probabilities(outOfFold, calibrations);
        ImmutableArray<CodebookLabel> leftToRules = [.. Labels().Where(label => examples.Count(example => example.Has(label)) < FewestPositives)];
        var model = new EvidenceModel(language, table.Words, SentenceWeights(), [.. Labels().Select(label => Row(FitContext(inputs, (int)label, _ => true)))], calibrations, readers?.Train(readings, 0))
        {
            WordsOnly = wordsOnly,
            Quality = QualityOf(probabilities, Labels().Except(leftToRules)),
            LeftToRules = leftToRules,
        };
        return new EvidenceTraining(model, examples, probabilities);
    }

    /// <summary>Recall on all labelled sentences, unseen by the weights; a label that no sentence has is left out.</summary>
    private ImmutableSortedDictionary<CodebookLabel, LabelQuality> QualityOf(double[][] probabilities, IEnumerable<CodebookLabel> learned) => learned
        .Select(label => (Label: label, Found: examples.Zip(probabilities).Where(pair => pair.First.Has(label)).Select(pair => pair.Second[(int)label] >= LabelScores.Decision).ToList()))
        .Where(label => label.Found.Count > 0)
        .ToImmutableSortedDictionary(label => label.Label, label => new LabelQuality((double)label.Found.Count(found => found) / label.Found.Count, label.Found.Count));

    /// <summary>First-stage weights from all labels; features that no label weighs are dropped.</summary>
    private LinearWeights SentenceWeights()
    {
        var fits = FitSentences(_ => true);
        var features = table.Names.Select((name, column) => KeyValuePair.Create(name, fits.Select(fit => Kept(fit.Weights[column])).ToArray()))
            .Where(feature => feature.Value.Any(weight => weight != 0)).ToList();
        return new LinearWeights([.. fits.Select(fit => fit.Bias)], NameIndex.Of(features.Select(feature => feature.Key)), [.. features.SelectMany(feature => feature.Value)]);
    }

    /// <summary>Weights that change no verdict are dropped.</summary>
    private static float Kept(float weight) => Math.Abs(weight) < Negligible ? 0 : weight;

    /// <summary>For every example the second stage's vector, built from first-stage verdicts of a fold that has not seen its document.</summary>
    private float[][] ContextInputs()
    {
        var read = ReadOutOfFold();
        var inputs = new float[examples.Length][];
        var examplesOf = Enumerable.Range(0, examples.Length).ToLookup(i => examples[i].Document);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var fits = FitSentences(example => foldOf[example.Document] != fold);
            for (var d = 0; d < documents.Length; d++)
            {
                if (foldOf[d] != fold) continue;
                var context = SpeechContext.Of([.. rows[d].Select(vector => fits.Select(fit => fit.LogOdds(vector)).ToArray())], ReadingsOf(d, examplesOf[d], read));
                foreach (var i in examplesOf[d]) inputs[i] = context[examples[i].Sentence];
            }
        }
        return inputs;
    }

    /// <summary>The readers' log odds of every example, each from a reader that has not seen its document; null without readers.</summary>
    private float[][]? ReadOutOfFold()
    {
        if (readers is null) return null;
        var read = new float[examples.Length][];
        Parallel.For(0, options.Folds, fold =>
        {
            var reader = readers.Train([.. Enumerable.Range(0, examples.Length).Where(i => foldOf[examples[i].Document] != fold).Select(i => readings[i])], fold + 1);
            int[] unseen = [.. Enumerable.Range(0, examples.Length).Where(i => foldOf[examples[i].Document] == fold)];
            var logOdds = reader.LogOdds([.. unseen.Select(i => readings[i].Sentence)]);
            for (var k = 0; k < unseen.Length; k++) read[unseen[k]] = logOdds[k];
        });
        return read;
    }

    /// <summary>The readings by sentence of a document; none for sentences without labels.</summary>
    private float[]?[]? ReadingsOf(int document, IEnumerable<int> its, float[][]? read)
    {
        if (read is null) return null;
        var sentences = new float[]?[documents[document].Views.Length];
        foreach (var i in its) sentences[examples[i].Sentence] = read[i];
        return sentences;
    }

    private LabelledReading[] Readings(ReaderModel model) =>
    [
        .. examples.Select(example => new LabelledReading(
            model.Encode(documents[example.Document].Views[example.Sentence]),
            [.. Labels().Select(label => (float)example.Label.ShareOf(label))],
            example.Weight)),
    ];

    /// <summary>First-stage weights of every label.</summary>
    private List<LogisticFit> FitSentences(Func<Example, bool> use) => [.. Labels().AsParallel().AsOrdered().Select(label => FitSentence(label, use))];

    private LogisticFit FitSentence(CodebookLabel label, Func<Example, bool> use) => new LogisticTrainer(options.Ridge, options.Lasso).Fit(table.Names.Length,
        [.. examples.Where(use).SelectMany(example => Weighted(example, label, Buffer(rows[example.Document][example.Sentence])))]);

    private LogisticFit FitContext(float[][] inputs, int label, Func<Example, bool> use) => new LogisticTrainer(options.ContextRidge, 0).Fit(inputs[0].Length,
        [.. examples.Select((example, i) => (example, i)).Where(pair => use(pair.example)).SelectMany(pair => Weighted(pair.example, (CodebookLabel)label, new VBuffer<float>(inputs[0].Length, inputs[pair.i])))]);

    /// <summary>The example as agreed; as both, with half the weight each, where coders differ.</summary>
    private static IEnumerable<LogisticExample> Weighted(Example example, CodebookLabel label, VBuffer<float> features)
    {
        var share = (float)example.Label.ShareOf(label);
        if (share > 0) yield return new LogisticExample { Features = features, Label = true, Weight = example.Weight * share };
        if (share < 1) yield return new LogisticExample { Features = features, Label = false, Weight = example.Weight * (1 - share) };
    }

    private VBuffer<float> Buffer(SparseVector vector) => new(table.Names.Length, vector.Columns.Length, vector.Values, vector.Columns);

    private static SparseVector Dense(float[] values) => new([.. Enumerable.Range(0, values.Length)], values);

    private static float[] Row(LogisticFit fit) => [fit.Bias, .. fit.Weights];

    private double[][] Probabilities(double[,] logOdds, ImmutableArray<LabelCalibration> calibrations) =>
        [.. Enumerable.Range(0, examples.Length).Select(i => Labels().Select(label => calibrations[(int)label].Of(logOdds[i, (int)label])).ToArray())];

    private static IEnumerable<CodebookLabel> Labels() => Enumerable.Range(0, LabelScores.Count).Select(label => (CodebookLabel)label);
}
