using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Learning.Linguistics;
using RhetoricScan.Learning.Linguistics.Fast;
using RhetoricScan.Learning.Linguistics.Neural;
using RhetoricScan.Numerics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Learning;

/// <summary>Two invented treebanks of the same sentences that disagree in tags, heads and relations: only the scheme can tell a parser which is meant.</summary>
public sealed class TreebankSchemeTests
{
    private static readonly FastSettings EveryWeight = new() { LeastTagLevel = 1, LeastFoldLevel = 1, LeastActionLevel = 1, LeastLabelLevel = 1 };
    private static readonly NeuralSettings Short = new() { Epochs = 40, BatchTokens = 48, WarmUp = 10, LearningRate = 5e-3f, Dropout = 0.1f, InputDropout = 0, WordDropout = 0, VectorDropout = 0 };

    [Test]
    public void The_network_follows_the_scheme_it_is_asked_for()
    {
        var model = new NeuralTrainer(Short, fineTagsAreFeatures: false).Train(Treebank(), Vectors(), (_, _) => { });
        var bytes = NeuralModelFile.Write(model);
        Assert.That(NeuralModelFile.Read(bytes).Schemes.Names, Is.EqualTo(["high", "flat"]));
        AssertFollows(scheme => new NeuralParser(NeuralModelFile.Read(bytes), scheme));
    }

    [Test]
    public void The_perceptrons_follow_the_scheme_they_are_asked_for()
    {
        var bytes = FastTrainer.Train(Treebank(), word => word.Xpos, Vectors(), EveryWeight, _ => { }).Write();
        Assert.That(FastModel.Read(bytes).Schemes.Names, Is.EqualTo(["high", "flat"]));
        AssertFollows(scheme => new FastParser(FastModel.Read(bytes), scheme));
    }

    [Test]
    public void A_treebank_without_schemes_gives_a_model_without()
    {
        var treebank = TrainingTreebank.OfOneScheme([.. Sentences("high")]);
        var model = FastTrainer.Train(treebank, word => word.Xpos, Vectors(), EveryWeight, _ => { });
        var problem = Assert.Throws<UserErrorException>(() => _ = new FastParser(FastModel.Read(model.Write()), "high"))!;
        Assert.That(problem.Diagnostics[0].Code, Is.EqualTo("RS5010"));
    }

    [Test]
    public void Schemes_come_from_the_names_of_files_in_their_order()
    {
        var treebank = Treebank();
        var half = treebank.Sentences.Count / 2;
        Assert.That(treebank.Schemes, Is.EqualTo(["high", "flat"]));
        Assert.That(Enumerable.Range(0, 2 * half).Select(treebank.SchemeOf), Is.EqualTo(Enumerable.Repeat(0, half).Concat(Enumerable.Repeat(1, half))));
    }

    [TestCase("train.conllu")]
    [TestCase("ko_gsd.conllu")]
    [TestCase("ko_-train.conllu")]
    public void A_file_name_without_scheme_is_refused(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, Text("high"));
        var problem = Assert.Throws<UserErrorException>(() => TrainingTreebank.ReadWithSchemes([path]))!;
        Assert.That(problem.Diagnostics[0].Code, Is.EqualTo("RS5011"));
        Assert.That(problem.Diagnostics[0].Text, Does.Contain(name));
    }

    private static void AssertFollows(Func<string?, ISentenceParser> parser)
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var (asked, expected) in new (string?, string)[] { (null, "high"), ("high", "high"), ("flat", "flat") })
        {
            ConlluSentence[] gold = [.. Sentences(expected)];
            var found = parser(asked).Parse([.. gold.Select(sentence => sentence.Words.Select(word => word.Form).ToArray())], CancellationToken.None);
            Assert.That(
                found.SelectMany(sentence => sentence.Words).Select(word => (word.Tag, word.Xpos, word.Head + 1, word.Relation)),
                Is.EqualTo(gold.SelectMany(sentence => sentence.Words).Select(word => (word.Upos, word.Xpos, word.HeadNumber, word.Relation))),
                asked ?? "default");
        }
        var problem = Assert.Throws<UserErrorException>(() => parser("other"))!;
        Assert.That(problem.Diagnostics[0].Code, Is.EqualTo("RS5010"));
        Assert.That(problem.Diagnostics[0].Text, Does.Contain("high, flat"));
    }

    private static TrainingTreebank Treebank()
    {
        using var folder = new TemporaryFolder();
        return TrainingTreebank.ReadWithSchemes([folder.Write("xx_high-train.conllu", Text("high")), folder.Write("xx_flat-ud-dev.conllu", Text("flat"))]);
    }

    private static string Text(string scheme)
    {
        var text = new StringWriter();
        ConlluWriter.Write(text, Sentences(scheme));
        return text.ToString();
    }

    /// <summary>"dogs birds chase .": the flat scheme calls the subject a topic and hangs it on the object.</summary>
    private static IEnumerable<ConlluSentence> Sentences(string scheme) =>
        from repeat in Enumerable.Range(0, 2)
        from subject in new[] { "dogs", "boys", "cats" }
        from thing in new[] { "birds", "cats" }
        from verb in new[] { "chase", "see" }
        select new ConlluSentence([], scheme == "high"
            ? [Word("1", subject, "NOUN", "NNG", "3", "nsubj"), Word("2", thing, "NOUN", "NNG", "3", "obj"), Word("3", verb, "VERB", "VV", "0", "root"), Word("4", ".", "PUNCT", "SF", "3", "punct")]
            : [Word("1", subject, "NOUN", "ncn", "2", "dislocated"), Word("2", thing, "PROPN", "nq", "3", "obj"), Word("3", verb, "VERB", "pvg", "0", "root"), Word("4", ".", "PUNCT", "sf", "3", "dep")]);

    private static ConlluLine Word(string id, string form, string tag, string xpos, string head, string relation) =>
        new() { Id = id, Form = form, Upos = tag, Xpos = xpos, Head = head, Relation = relation };

    /// <summary>A vector of a word that no sentence has.</summary>
    private static WordVectors Vectors()
    {
        var values = new Matrix(1, 100);
        values.Values.Fill(0.1f);
        return new WordVectors(["zebra"], values);
    }
}
