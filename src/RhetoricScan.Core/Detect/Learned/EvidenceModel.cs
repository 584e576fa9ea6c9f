using System.Collections.Immutable;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned;

/// <summary>
/// The learned evidence of one language: a logistic regression over the features of a sentence and a reader of its words, a second regression over
/// their verdicts on the sentence, its neighbours and the speech, and a calibration per label. Plain arithmetic, frozen and thread-safe.
/// </summary>
public sealed class EvidenceModel
{
    private readonly SentenceFeatures features;

    /// <summary>Takes the weights.</summary>
    /// <param name="language">Language of the texts, ISO 639-1.</param>
    /// <param name="words">The closed vocabulary.</param>
    /// <param name="sentence">First stage.</param>
    /// <param name="context">Second stage: per label the bias and then one weight per entry of <see cref="SpeechContext"/>.</param>
    /// <param name="calibrations">One per label.</param>
    /// <param name="reader">The reader; null for none.</param>
    public EvidenceModel(string language, KnownWords words, LinearWeights sentence, ImmutableArray<float[]> context, ImmutableArray<LabelCalibration> calibrations, SentenceReader? reader = null)
    {
        (Language, Words, Sentence, Context, Calibrations, Reader) = (language, words, sentence, context, calibrations, reader);
        features = new SentenceFeatures(words);
    }

    /// <summary>Language of the texts.</summary>
    public string Language { get; }

    /// <summary>The closed vocabulary.</summary>
    public KnownWords Words { get; }

    /// <summary>First stage.</summary>
    public LinearWeights Sentence { get; }

    /// <summary>Second stage: per label the bias, then one weight per entry of <see cref="SpeechContext"/>.</summary>
    public ImmutableArray<float[]> Context { get; }

    /// <summary>The reader; null for none.</summary>
    public SentenceReader? Reader { get; }

    /// <summary>True when the weights were learnt on words alone, without tags and trees.</summary>
    public bool WordsOnly { get; init; }

    /// <summary>Labels that were too rare in the training to be learnt: the rules decide them.</summary>
    public ImmutableArray<CodebookLabel> LeftToRules { get; init; } = [];

    /// <summary>How often labels were found by weights that had not seen the document, where that was measured.</summary>
    public ImmutableSortedDictionary<CodebookLabel, LabelQuality> Quality { get; init; } = ImmutableSortedDictionary<CodebookLabel, LabelQuality>.Empty;

    /// <summary>Calibration by label.</summary>
    public ImmutableArray<LabelCalibration> Calibrations { get; }

    /// <summary>Reads all sentences of a speech.</summary>
    public EvidenceReading Read(ImmutableArray<SentenceView> views)
    {
        var found = FeaturesOf(views);
        return new EvidenceReading(Sentence, found, [.. SpeechContext.Of([.. found.Select(Sentence.LogOdds)], Reader?.LogOdds(views)).Select(ScoreOf)]);
    }

    private ImmutableArray<(int Row, float Value)[]> FeaturesOf(ImmutableArray<SentenceView> views)
    {
        var bag = new WeighedFeatures(Sentence);
        var found = ImmutableArray.CreateBuilder<(int Row, float Value)[]>(views.Length);
        foreach (var view in views)
        {
            features.Add(bag, view, views.Length);
            found.Add(bag.Collect());
        }
        return found.MoveToImmutable();
    }

    /// <summary>The second stage's log odds of a label.</summary>
    public double ContextLogOdds(float[] vector, int label)
    {
        double sum = Context[label][0];
        for (var i = 0; i < vector.Length; i++) sum += vector[i] * (double)Context[label][i + 1];
        return sum;
    }

    private LabelScores ScoreOf(float[] vector)
    {
        var scores = default(LabelScores);
        for (var label = 0; label < LabelScores.Count; label++) scores[label] = Calibrations[label].Of(ContextLogOdds(vector, label));
        if (scores[CodebookLabel.Guard] > scores[CodebookLabel.Norm]) scores[CodebookLabel.Norm] = scores[CodebookLabel.Guard];
        return scores;
    }
}
