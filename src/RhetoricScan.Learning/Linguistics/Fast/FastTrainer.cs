using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>Trains the engine <c>fast</c>; the parser learns on tags that taggers gave to sentences they had not seen (five folds).</summary>
internal static class FastTrainer
{
    private const int Folds = 5;
    private const int FoldEpochs = 3;
    private const int TagEpochs = 6;
    private const int ParserEpochs = 10;
    private const int ClusteredWords = 30_000;
    private const int LongestSentence = 120;
    private const int LeastTagCount = 20;

    /// <summary>Trains a model.</summary>
    /// <param name="treebank">Training sentences.</param>
    /// <param name="detail">What a tag says besides the universal tag; empty for nothing.</param>
    /// <param name="vectors">Pretrained vectors, for the clusters.</param>
    /// <param name="settings">Which weights are kept.</param>
    /// <param name="log">Gets lines of progress.</param>
    public static FastModel Train(TrainingTreebank treebank, Func<ConlluLine, string> detail, WordVectors vectors, FastSettings settings, Action<string> log)
    {
        var tagOf = Tagging(treebank.Sentences, detail);
        var (tags, relations) = (Names(treebank.Sentences, tagOf), Names(treebank.Sentences, word => word.Relation));
        var schemes = new SchemeSet(treebank.Schemes);
        var clusters = ClusterTrainer.Train(vectors, ClusteredWords);
        log("fast: words clustered");
        var sentences = treebank.Sentences.Select((sentence, i) => Encode(sentence, schemes.MarkOf(treebank.SchemeOf(i)), word => tags.NumberOf(tagOf(word)), relations, clusters)).Where(sentence => sentence.Words.Length <= LongestSentence).ToList();
        var tagger = TaggerTrainer.Train(sentences, tags.Count, TagEpochs, settings.LeastTagLevel);
        var predicted = PredictTags(sentences, tags.Count, settings.LeastFoldLevel);
        log("fast: tagger trained");
        var tagSet = new TagSet(tags.Names);
        var (actions, labels) = new ParserTrainer(tagSet, relations.Count).Train(sentences, predicted, ParserEpochs, settings);
        log("fast: parser trained");
        return new FastModel(tagSet, relations.Names, clusters, tagger, actions, labels) { Schemes = schemes };
    }

    /// <summary>Names tags with their detail, rare ones without.</summary>
    private static Func<ConlluLine, string> Tagging(IReadOnlyList<ConlluSentence> treebank, Func<ConlluLine, string> detail)
    {
        string Full(ConlluLine word) => detail(word) is { Length: > 0 } more ? word.Upos + " " + more : word.Upos;
        var rare = treebank.SelectMany(sentence => sentence.Words).CountBy(Full, StringComparer.Ordinal).Where(pair => pair.Value < LeastTagCount).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return word => Full(word) is var tag && rare.Contains(tag) ? word.Upos : tag;
    }

    private static int[][] PredictTags(List<FastSentence> sentences, int tags, int leastLevel)
    {
        var predicted = new int[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = TaggerTrainer.Train([.. sentences.Where((_, i) => i % Folds != fold)], tags, FoldEpochs, leastLevel);
            for (var i = fold; i < predicted.Length; i += Folds) predicted[i] = FastParser.Tag(tagger, sentences[i].Words, sentences[i].SchemeMark);
        }
        return predicted;
    }

    private static Vocabulary Names(IReadOnlyList<ConlluSentence> treebank, Func<ConlluLine, string> name) =>
        new([.. treebank.SelectMany(sentence => sentence.Words).Select(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static FastSentence Encode(ConlluSentence sentence, ulong schemeMark, Func<ConlluLine, int> tagOf, Vocabulary relations, WordClusters clusters)
    {
        ConlluLine[] words = [.. sentence.Words];
        return new FastSentence(
            [.. words.Select(word => new WordHashes(word.Form, clusters))],
            [.. words.Select(word => tagOf(word))],
            [-1, .. words.Select(word => word.HeadNumber)],
            [0, .. words.Select(word => relations.NumberOf(word.Relation))],
            schemeMark);
    }
}
