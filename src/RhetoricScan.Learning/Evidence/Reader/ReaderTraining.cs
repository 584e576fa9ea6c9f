using RhetoricScan.Annotate.Neural;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Detect.Views;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Learning.Evidence.Reader;

/// <summary>Teaches readers the labels. One thread for each, seeded: the same inputs give the same bytes.</summary>
/// <param name="vectors">The vocabulary and what plain texts taught of it.</param>
/// <param name="signs">The signs that words may bear, the empty one first.</param>
/// <param name="settings">Settings.</param>
internal sealed class ReaderTraining(MaskedVectors vectors, Vocabulary signs, ReaderSettings settings)
{
    private const int WarmUp = 100;
    private const float LastRate = .02f;

    /// <summary>All signs of some sentences, the empty one first.</summary>
    public static Vocabulary SignsOf(IEnumerable<SentenceView> views) =>
        new(["", .. views.SelectMany(view => WordSigns.Of(view, view.Words.Length)).SelectMany(found => found).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>A model that knows the words and no label: it encodes sentences and can be trained.</summary>
    public ReaderModel NewModel()
    {
        var weights = new ReaderWeights(new ReaderShape { Vector = vectors.Values.Columns, Words = vectors.Words.Count, Signs = signs.Count });
        vectors.Values.Values.CopyTo(weights.Vectors.Values);
        return new ReaderModel(vectors.Words, signs, weights);
    }

    /// <summary>Trains on labelled sentences.</summary>
    /// <param name="readings">The sentences, encoded by a <see cref="NewModel"/>.</param>
    /// <param name="seed">Tells this run from others with the same settings.</param>
    public SentenceReader Train(IReadOnlyList<LabelledReading> readings, int seed)
    {
        var model = NewModel();
        var random = new RandomStream(settings.Seed + (ulong)seed);
        var reader = new TrainedReader(model, settings, random);
        var optimizer = new AdamOptimizer(reader.Parameters);
        var steps = (float)settings.Epochs * (readings.Count / settings.Batch);
        var step = 0;
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
            foreach (var batch in Batches.Of(readings, reading => reading.Sentence.Length, settings.Batch, random))
            {
                reader.Learn(batch);
                step++;
                optimizer.Step(settings.Rate * MathF.Min(1, (float)step / WarmUp) * MathF.Max(LastRate, 1 - (step / steps)));
            }
        return new SentenceReader(model);
    }
}
