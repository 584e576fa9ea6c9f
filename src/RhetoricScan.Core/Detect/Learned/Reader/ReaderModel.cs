using RhetoricScan.Annotate.Neural;
using RhetoricScan.Detect.Views;

namespace RhetoricScan.Detect.Learned.Reader;

/// <summary>Weights and vocabularies of a sentence reader.</summary>
internal sealed class ReaderModel
{
    /// <summary>Longer sentences are read up to here.</summary>
    private const int LongestSentence = 90;

    private readonly KnownWords known;

    /// <summary>Takes the parts.</summary>
    /// <param name="words">The closed vocabulary with the masks, <see cref="KnownWords.Name"/> and <see cref="KnownWords.Rare"/>.</param>
    /// <param name="signs">The signs; number 0 stands for all others and weighs nothing.</param>
    /// <param name="weights">The weights.</param>
    public ReaderModel(Vocabulary words, Vocabulary signs, ReaderWeights weights)
    {
        (Words, Signs, Weights) = (words, signs, weights);
        known = new KnownWords(words.Index);
    }

    public Vocabulary Words { get; }

    public Vocabulary Signs { get; }

    public ReaderWeights Weights { get; }

    /// <summary>The sentence by rows; never empty.</summary>
    public ReadSentence Encode(SentenceView view)
    {
        var count = Math.Min(LongestSentence, view.Words.Length);
        if (count == 0) return new ReadSentence([Words.NumberOf(KnownWords.Rare)], [[]]);
        var signs = WordSigns.Of(view, count);
        return new ReadSentence(
            [.. view.Words.Take(count).Select(word => Words.NumberOf(known.Seen(word)))],
            [.. signs.Select(found => found.Select(sign => Signs.NumberOf(sign)).Where(row => row > 0).ToArray())]);
    }
}
