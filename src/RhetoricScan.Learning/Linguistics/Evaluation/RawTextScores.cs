using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>F1 from raw text, words aligned by their place in the text as in the CoNLL 2018 shared task (Zeman et al. 2018).</summary>
internal static class RawTextScores
{
    /// <summary>Words, sentences, tags, lemmas and arcs of an annotated text against its treebank.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Figures(TreebankText text, IReadOnlyList<ConlluSentence> gold, AnnotatedSpeech found)
    {
        var expected = Gold(text, gold);
        var read = Found(found).ToDictionary(word => word.Span);
        var total = expected.Count + read.Count;
        double F1(Func<Word, Word, bool> right) => 200.0 * expected.Count(word => read.TryGetValue(word.Span, out var other) && right(word, other)) / total;
        yield return new("raw words F1", F1((_, _) => true));
        yield return new("raw sentences F1", Sentences(text, found));
        yield return new("raw UPOS F1", F1((a, b) => a.Tag == b.Tag));
        yield return new("raw lemma F1", F1((a, b) => a.Lemma == b.Lemma));
        yield return new("raw UAS F1", F1((a, b) => a.Head == b.Head));
        yield return new("raw LAS F1", F1((a, b) => a.Head == b.Head && a.Relation == b.Relation));
    }

    private static double Sentences(TreebankText text, AnnotatedSpeech found)
    {
        var counts = new PrecisionRecall();
        var starts = text.SentenceStarts;
        var gold = starts.Select((first, i) => text.Words[first].Union(text.Words[(i + 1 < starts.Count ? starts[i + 1] : text.Words.Count) - 1])).ToHashSet();
        counts.Add(gold, found.Sentences.Select(sentence => sentence.Span).ToHashSet());
        return counts.F1;
    }

    private static List<Word> Gold(TreebankText text, IReadOnlyList<ConlluSentence> gold)
    {
        var (words, first) = (new List<Word>(), 0);
        foreach (var sentence in gold)
        {
            var count = 0;
            foreach (var line in sentence.Words)
            {
                var head = line.HeadNumber <= 0 ? (TextSpan?)null : text.Words[first + line.HeadNumber - 1];
                words.Add(new Word(text.Words[first + count++], line.Upos, line.Lemma, head, GoldTokenScores.Base(line.Relation)));
            }
            first += count;
        }
        return words;
    }

    private static IEnumerable<Word> Found(AnnotatedSpeech found) =>
        from sentence in found.Sentences
        from token in sentence.Tokens
        let head = token.Head < 0 ? (TextSpan?)null : sentence.Tokens[token.Head].Span
        select new Word(token.Span, token.Pos.ToString(), token.Lemma, head, GoldTokenScores.Base(token.Relation));

    private sealed record Word(TextSpan Span, string Tag, string Lemma, TextSpan? Head, string Relation);
}
