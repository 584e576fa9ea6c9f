using NUnit.Framework;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Fast;
using RhetoricScan.Numerics;

namespace RhetoricScan.Tests.Learning;

/// <summary>Training of the engine <c>fast</c> on a treebank of invented sentences.</summary>
public sealed class FastTrainerTests
{
    private static readonly FastSettings EveryWeight = new() { LeastTagLevel = 1, LeastFoldLevel = 1, LeastActionLevel = 1, LeastLabelLevel = 1 };

    [Test]
    public void A_small_treebank_is_learnt_and_the_same_bytes_come_twice()
    {
        var first = Train();
        Assert.That(Train().Write(), Is.EqualTo(first.Write()));
        var parser = new FastParser(FastModel.Read(first.Write()));
        foreach (var sentence in Treebank())
        {
            var found = parser.Parse([[.. sentence.Words.Select(word => word.Form)]], CancellationToken.None)[0].Words;
            Assert.That(
                found.Select(word => (word.Tag, word.Xpos, word.Head + 1, word.Relation)),
                Is.EqualTo(sentence.Words.Select(word => (word.Upos, word.Xpos, word.HeadNumber, word.Relation))));
        }
    }

    private static FastModel Train() =>
        FastTrainer.Train(TrainingTreebank.OfOneScheme(Treebank()), word => word.Xpos, new WordVectors(["dogs"], new Matrix(1, 100)), EveryWeight, _ => { });

    /// <summary>"dogs chase cats" with all words in all places, so often that no tag is too rare for its detail.</summary>
    private static ConlluSentence[] Treebank() =>
    [
        .. from repeat in Enumerable.Range(0, 6)
           from subject in new[] { "dogs", "boys", "cats" }
           from verb in new[] { "chase", "see" }
           from thing in new[] { "birds", "cats" }
           select new ConlluSentence(
               [],
               [
                   Word("1", subject, "NOUN", "NNS", "2", "nsubj"),
                   Word("2", verb, "VERB", "VBP", "0", "root"),
                   Word("3", thing, "NOUN", "NNS", "2", "obj"),
                   Word("4", ".", "PUNCT", ".", "2", "punct"),
               ]),
    ];

    private static ConlluLine Word(string id, string form, string tag, string xpos, string head, string relation) =>
        new() { Id = id, Form = form, Upos = tag, Xpos = xpos, Head = head, Relation = relation };
}
