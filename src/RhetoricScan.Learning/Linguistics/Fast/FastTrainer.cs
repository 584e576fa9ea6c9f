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
    private const int ParserEpochs = 8;
    private const int ClusteredWords = 30_000;
    private const int LongestSentence = 120;

    /// <summary>Trains a model.</summary>
    public static FastModel Train(IReadOnlyList<ConlluSentence> treebank, WordVectors vectors, Action<string> log)
    {
        var (tags, relations) = (Names(treebank, word => word.Upos), Names(treebank, word => word.Relation));
        var clusters = ClusterTrainer.Train(vectors, ClusteredWords);
        log("fast: words clustered");
        var sentences = treebank.Select(sentence => Encode(sentence, tags, relations, clusters)).Where(sentence => sentence.Words.Length <= LongestSentence).ToList();
        var tagger = TaggerTrainer.Train(sentences, tags.Count, TagEpochs);
        var predicted = PredictTags(sentences, tags.Count);
        log("fast: tagger trained");
        var (actions, labels) = new ParserTrainer(relations.Count).Train(sentences, predicted, ParserEpochs);
        log("fast: parser trained");
        return new FastModel(tags.Names, relations.Names, clusters, tagger, actions, labels);
    }

    private static int[][] PredictTags(List<FastSentence> sentences, int tags)
    {
        var predicted = new int[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = TaggerTrainer.Train([.. sentences.Where((_, i) => i % Folds != fold)], tags, FoldEpochs);
            for (var i = fold; i < predicted.Length; i += Folds) predicted[i] = FastParser.Tag(tagger, sentences[i].Words);
        }
        return predicted;
    }

    private static Vocabulary Names(IReadOnlyList<ConlluSentence> treebank, Func<ConlluLine, string> name) =>
        new([.. treebank.SelectMany(sentence => sentence.Words).Select(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static FastSentence Encode(ConlluSentence sentence, Vocabulary tags, Vocabulary relations, WordClusters clusters)
    {
        ConlluLine[] words = [.. sentence.Words];
        return new FastSentence(
            [.. words.Select(word => new WordHashes(word.Form, clusters))],
            [.. words.Select(word => tags.NumberOf(word.Upos))],
            [-1, .. words.Select(word => word.HeadNumber)],
            [0, .. words.Select(word => relations.NumberOf(word.Relation))]);
    }
}
