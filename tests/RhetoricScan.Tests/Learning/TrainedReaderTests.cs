using NUnit.Framework;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Learning.Evidence.Reader;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Tests.Learning;

/// <summary>The sentence reader under training.</summary>
public sealed class TrainedReaderTests
{
    private static readonly ReaderSettings Plain = new() { InputDropout = 0, PooledDropout = 0, WordDropout = 0 };

    private static readonly LabelledReading[] Batch =
    [
        new(new ReadSentence([1, 2, 3, 4], [[1], [], [2, 1], []]), [1, 0, 0, 0, 0, 1, 0], 1),
        new(new ReadSentence([4, 5, 1], [[], [], []]), [0, 1, 0, .5f, 0, 0, 0], 1),
        new(new ReadSentence([2], [[2]]), [0, 0, 0, 0, 1, 1, 1], .5f),
    ];

    [Test]
    public void Gradients_match_finite_differences()
    {
        var reader = new TrainedReader(Model(), Plain, new RandomStream(3));
        GradientCheck.Run(reader.Parameters, () => reader.Learn(Batch) / Batch.Length);
    }

    [Test]
    public void Training_leaves_the_fixed_vectors_and_learns_the_labels()
    {
        var model = Model();
        model.Weights.Vectors.Row(1).Fill(.25f);
        var reader = new TrainedReader(model, Plain, new RandomStream(3));
        var optimizer = new AdamOptimizer(reader.Parameters);
        var before = Loss(reader);
        for (var step = 0; step < 150; step++)
        {
            reader.Learn(Batch);
            optimizer.Step(.01f);
        }
        var scores = new SentenceReader(model).LogOdds([.. Batch.Select(reading => reading.Sentence)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Loss(reader), Is.LessThan(before / 3));
            Assert.That(model.Weights.Vectors.Row(1).ToArray(), Is.All.EqualTo(.25f));
            Assert.That(scores[0][0], Is.GreaterThan(1));
            Assert.That(scores[1][0], Is.LessThan(-1));
        }
    }

    [Test]
    public void A_sentence_reads_alike_alone_and_in_a_batch()
    {
        var model = Model();
        _ = new TrainedReader(model, Plain, new RandomStream(3));
        var reader = new SentenceReader(model);
        var together = reader.LogOdds([.. Batch.Select(reading => reading.Sentence)]);
        for (var i = 0; i < Batch.Length; i++) Assert.That(reader.LogOdds([Batch[i].Sentence])[0], Is.EqualTo(together[i]));
    }

    [Test]
    public void A_file_gives_back_the_rounded_reader()
    {
        var model = Model();
        _ = new TrainedReader(model, Plain, new RandomStream(3));
        var bytes = new SentenceReader(model).ToBytes();
        var back = SentenceReader.Read(bytes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(back.ToBytes(), Is.EqualTo(bytes));
            Assert.That(back.LogOdds([Batch[0].Sentence])[0][0], Is.EqualTo(new SentenceReader(model).LogOdds([Batch[0].Sentence])[0][0]).Within(.05));
            Assert.That(() => SentenceReader.Read(bytes.AsSpan(0, bytes.Length / 2)), Throws.TypeOf<UserErrorException>());
        }
    }

    private static double Loss(TrainedReader reader)
    {
        foreach (var parameter in reader.Parameters) parameter.Gradient.Clear();
        return reader.Learn(Batch) / Batch.Length;
    }

    private static ReaderModel Model() => new(
        new Vocabulary(["xname", "xrare", "a", "b", "c", "d"]),
        new Vocabulary(["", "role.own", "role.other"]),
        new ReaderWeights(new ReaderShape { Vector = 16, Word = 16, Sign = 16, Hidden = 16, Words = 6, Signs = 3 }));
}
