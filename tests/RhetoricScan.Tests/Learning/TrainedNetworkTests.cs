using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Neural;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Learning;

public sealed class TrainedNetworkTests
{
    private static readonly string[] Words = ["we", "do", "not", "accept", "these", "rules"];

    [TestCase(0)]
    [TestCase(2)]
    public void Gradients_match_finite_differences(int schemes)
    {
        var network = Network(Model(schemes));
        GradientCheck.Run(network.Parameters, () => Loss(network));
    }

    [Test]
    public void Same_seed_trains_the_same_bytes()
    {
        var first = TrainedBytes();
        Assert.That(TrainedBytes(), Is.EqualTo(first));
    }

    private static byte[] TrainedBytes()
    {
        var model = Model();
        var network = Network(model);
        var optimizer = new AdamOptimizer(network.Parameters);
        for (var step = 0; step < 5; step++)
        {
            network.Learn(Batch(model));
            optimizer.Step(0.01f);
        }
        return NeuralModelFile.Write(model);
    }

    private static double Loss(TrainedNetwork network)
    {
        var losses = network.Learn(Batch(Model()));
        return (losses.Arcs + losses.Labels + (0.5 * losses.Tags)) / losses.Tokens;
    }

    private static TrainedNetwork Network(NeuralModel model) =>
        new(model, new NeuralSettings { Dropout = 0, InputDropout = 0, VectorDropout = 0, WordDropout = 0 }, new RandomStream(3));

    private static NeuralModel Model(int schemes = 0) => new()
    {
        Weights = new NetworkWeights(new NetworkShape { Hidden = 16, Word = 16, Affix = 16, Arc = 16, Label = 16, AffixRows = 64, Words = 7, Tags = 6, Relations = 4, Vector = 4, Schemes = schemes }),
        Vectors = new PretrainedVectors(NameIndex.Of(["rules"]), [0.1f], [0x3A, 0xC7], 4),
        Words = new Vocabulary(["", .. Words]),
        Tags = new Vocabulary(["VERB", "PRON", "NOUN", "X"]),
        FineTags = new Vocabulary(["a", "b"]),
        Relations = new Vocabulary(["root", "nsubj", "obj", "dep"]),
        FineTagsAreFeatures = false,
        Schemes = new SchemeSet([.. new[] { "a", "b" }.Take(schemes)]),
    };

    private static TrainingSentence[] Batch(NeuralModel model) =>
    [
        Sentence(model, Words, [1, 0, 3, 0, 3, 2], [4, 4, 4, 0, 6, 4], [1, 3, 3, 0, 3, 2], 0),
        Sentence(model, Words[..4], [1, 0, 3, 0], [4, 4, 4, 0], [1, 3, 3, 0], 1),
    ];

    private static TrainingSentence Sentence(NeuralModel model, string[] words, int[] tags, int[] heads, int[] relations, int scheme) => new(
        [.. words.Select(model.RowsOf)], [.. words.Select(_ => int.MaxValue)], tags, [.. tags.Select(tag => tag % 2)], heads, relations, scheme);
}
