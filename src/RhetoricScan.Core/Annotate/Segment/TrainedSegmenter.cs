using RhetoricScan.Annotate.Perceptron;
using RhetoricScan.Languages;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>
/// Words and sentences by two trained decisions, made at every place where one could end; paragraphs, addresses, document symbols,
/// emoji and very long runs go by rule.
/// </summary>
internal sealed class TrainedSegmenter : ISegmenter
{
    /// <summary>Longer runs without blanks go by rule.</summary>
    public const int LongestRun = 60;
    private const int MostKnown = 1 << 15;
    private readonly BinaryWeights words;
    private readonly BinaryWeights sentences;
    private readonly WordSplitter rules;
    private readonly LanguagePack language;
    private readonly BoundedCache<(string Run, int Next), int[]> cache = new(MostKnown, EqualityComparer<(string Run, int Next)>.Default);

    /// <summary>Joins weights and rules.</summary>
    public TrainedSegmenter(BinaryWeights words, BinaryWeights sentences, LanguagePack language, string fingerprint)
    {
        (this.words, this.sentences, this.language, Fingerprint) = (words, sentences, language, fingerprint);
        rules = new WordSplitter(language);
    }

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <inheritdoc/>
    public Segmentation Segment(string text)
    {
        var result = new Segmentation();
        var paragraphs = ParagraphFinder.Find(text);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var first = result.Tokens.Count;
            SplitWords(text, paragraphs[p], result.Tokens);
            SplitSentences(text, first, p, result);
        }
        return result;
    }

    private void SplitWords(string text, TextSpan paragraph, List<TextSpan> tokens)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var end = start;
            while (end < paragraph.End && !Blank.Is(text[end])) end++;
            var next = Blank.Skip(text, end, paragraph.End);
            if (end - start > LongestRun || HasSymbol(text.AsSpan(start, end - start))) rules.Split(text, start, end, tokens);
            else SplitRun(text, start, end, next == paragraph.End ? CharacterClass.Blank : CharacterClass.Of(WordBoundaryFeatures.Fold(text[next])), tokens);
            start = next;
        }
    }

    private void SplitRun(string text, int start, int end, int next, List<TextSpan> tokens)
    {
        if (end - start == 1)
        {
            tokens.Add(new TextSpan(start, end));
            return;
        }
        var run = text[start..end];
        if (!cache.TryGet((run, next), out var cuts))
        {
            cuts = Cuts(run, next);
            cache.Add((run, next), cuts);
        }
        foreach (var cut in cuts)
        {
            tokens.Add(new TextSpan(start, end - run.Length + cut));
            start = end - run.Length + cut;
        }
        tokens.Add(new TextSpan(start, end));
    }

    private int[] Cuts(string run, int next)
    {
        Span<char> folded = stackalloc char[run.Length];
        for (var i = 0; i < run.Length; i++) folded[i] = WordBoundaryFeatures.Fold(run[i]);
        Span<ulong> features = stackalloc ulong[WordBoundaryFeatures.Count];
        var places = new WordBoundaryFeatures(folded, next);
        var cuts = new List<int>();
        var start = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (!Marks.MayPart(run, at)) continue;
            places.Fill(at, start, features);
            if (words.Score(features) <= 0) continue;
            cuts.Add(at);
            start = at;
        }
        return [.. cuts];
    }

    private void SplitSentences(string text, int first, int paragraph, Segmentation result)
    {
        var tokens = result.Tokens;
        var views = new SentenceBoundaryFeatures.View[tokens.Count - first];
        for (var i = 0; i < views.Length; i++) views[i] = SentenceBoundaryFeatures.Of(text, tokens[first + i]);
        Span<ulong> features = stackalloc ulong[SentenceBoundaryFeatures.Count];
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && !Ends(text, tokens, views, first, i, features)) continue;
            result.Sentences.Add(new SentenceRange(start, i + 1, paragraph));
            start = i + 1;
        }
    }

    private bool Ends(string text, List<TextSpan> tokens, SentenceBoundaryFeatures.View[] views, int first, int at, Span<ulong> features)
    {
        if (language.IsTitle(tokens[at].In(text))) return false;
        SentenceBoundaryFeatures.Fill(views, at - first, tokens[at].End == tokens[at + 1].Start, CharacterClass.Of(text[tokens[at].End - 1]), features);
        return sentences.Score(features) > 0;
    }

    private static bool HasSymbol(ReadOnlySpan<char> run)
    {
        if (Symbols.IsAddress(run) > 0) return true;
        if (!run.Contains('/')) return false;
        var start = run.IndexOfAnyInRange('A', 'Z');
        return start >= 0 && Symbols.LengthOfDocumentSymbol(run[start..]) > 0;
    }
}
