using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Features;
using RhetoricScan.Annotate.Neural;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>Trains the tagger-parser on one thread; the same inputs and seed give the same bytes.</summary>
internal sealed class NeuralTrainer(NeuralSettings settings, bool fineTagsAreFeatures)
{
    /// <summary>Trains a model.</summary>
    /// <param name="treebank">Training sentences.</param>
    /// <param name="vectors">Pretrained vectors.</param>
    /// <param name="afterEpoch">Called with the model and a line of progress after each epoch.</param>
    public NeuralModel Train(TrainingTreebank treebank, WordVectors vectors, Action<NeuralModel, string> afterEpoch)
    {
        var frequencies = Frequencies(treebank.Sentences);
        var model = NewModel(treebank, vectors, frequencies);
        var random = new RandomStream(settings.Seed);
        var network = new TrainedNetwork(model, settings, random);
        var optimizer = new AdamOptimizer(network.Parameters);
        var sentences = treebank.Sentences.Select((sentence, i) => Encode(sentence, treebank.SchemeOf(i), model, frequencies)).Where(sentence => sentence.Length <= settings.LongestSentence).ToList();
        var steps = sentences.Sum(sentence => (long)sentence.Length) * settings.Epochs / settings.BatchTokens;
        var step = 0;
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var losses = default(Losses);
            foreach (var batch in Batches(sentences, random))
            {
                losses = losses.Plus(network.Learn(batch));
                optimizer.Step(Rate(++step, steps));
            }
            afterEpoch(model, Progress(epoch, losses));
        }
        return model;
    }

    private NeuralModel NewModel(TrainingTreebank treebank, WordVectors vectors, Dictionary<string, int> frequencies)
    {
        var words = new Vocabulary(["", .. frequencies.Where(pair => pair.Value >= settings.WordFrequency).Select(pair => pair.Key).Order(StringComparer.Ordinal)]);
        var tags = Names(treebank.Sentences, word => word.Upos);
        var fineTags = Names(treebank.Sentences, FineTag);
        var relations = Names(treebank.Sentences, word => word.Relation);
        var shape = new NetworkShape
        {
            Words = words.Count,
            Tags = tags.Count + fineTags.Count,
            Relations = relations.Count,
            Vector = vectors.Values.Columns,
            Schemes = treebank.Schemes.Count,
        };
        return new NeuralModel
        {
            Weights = new NetworkWeights(shape),
            Vectors = PretrainedVectors.Quantised(vectors.Words, vectors.Values),
            Words = words,
            Tags = tags,
            FineTags = fineTags,
            Relations = relations,
            FineTagsAreFeatures = fineTagsAreFeatures,
            Schemes = new SchemeSet(treebank.Schemes),
        };
    }

    private string FineTag(ConlluLine word) => fineTagsAreFeatures ? word.Features : word.Xpos;

    private static Vocabulary Names(IReadOnlyList<ConlluSentence> treebank, Func<ConlluLine, string> name) =>
        new([.. treebank.SelectMany(sentence => sentence.Words).GroupBy(name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)]);

    private static Dictionary<string, int> Frequencies(IReadOnlyList<ConlluSentence> treebank) =>
        treebank.SelectMany(sentence => sentence.Words).CountBy(word => WordForm.Normal(word.Form), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private TrainingSentence Encode(ConlluSentence sentence, int scheme, NeuralModel model, Dictionary<string, int> frequencies)
    {
        ConlluLine[] words = [.. sentence.Words];
        return new TrainingSentence(
            [.. words.Select(word => model.RowsOf(word.Form))],
            [.. words.Select(word => frequencies[WordForm.Normal(word.Form)])],
            [.. words.Select(word => model.Tags.NumberOf(word.Upos))],
            [.. words.Select(word => model.FineTags.NumberOf(FineTag(word)))],
            [.. words.Select(word => word.HeadNumber)],
            [.. words.Select(word => model.Relations.NumberOf(word.Relation))],
            scheme);
    }

    /// <summary>Sentences of about the same length together, the batches in random order.</summary>
    private List<TrainingSentence[]> Batches(List<TrainingSentence> sentences, RandomStream random)
    {
        const double Jitter = 6;
        var ordered = sentences.Select(sentence => (Sentence: sentence, Key: sentence.Length + (random.Real() * Jitter))).OrderBy(pair => pair.Key).Select(pair => pair.Sentence);
        var batches = new List<TrainingSentence[]>();
        var (batch, tokens) = (new List<TrainingSentence>(), 0);
        foreach (var sentence in ordered)
        {
            if (batch.Count > 0 && tokens + sentence.Length > settings.BatchTokens)
            {
                batches.Add([.. batch.OrderByDescending(member => member.Length)]);
                batch.Clear();
                tokens = 0;
            }
            batch.Add(sentence);
            tokens += sentence.Length;
        }
        if (batch.Count > 0) batches.Add([.. batch.OrderByDescending(member => member.Length)]);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }

    /// <summary>Rises over the first steps, stays, and falls to a remainder.</summary>
    private float Rate(long step, long steps)
    {
        var progress = (float)step / steps;
        var decay = progress < settings.DecayFrom ? 1 : MathF.Max(settings.LastRate, 1 - ((progress - settings.DecayFrom) / (1 - settings.DecayFrom)));
        return settings.LearningRate * MathF.Min(1, (float)step / settings.WarmUp) * decay;
    }

    private static string Progress(int epoch, Losses losses) => string.Create(
        CultureInfo.InvariantCulture,
        $"epoch {epoch}: loss per token, arcs {losses.Arcs / losses.Tokens:F3}, labels {losses.Labels / losses.Tokens:F3}, tags {losses.Tags / losses.Tokens:F3}");
}
