using System.Diagnostics;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Ingest;

namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>Measures an engine on a test treebank: on the treebank's words, from raw text, and its speed.</summary>
public static class LinguisticEvaluation
{
    /// <summary>All figures.</summary>
    /// <param name="engine">Name of the engine.</param>
    /// <param name="language">Language of the treebank.</param>
    /// <param name="files">The models.</param>
    /// <param name="gold">The test sentences.</param>
    /// <param name="scheme">Annotation scheme to follow; null for the model's default.</param>
    /// <exception cref="UserErrorException">The engine has no tagger or parser for the language (RS5007, RS5009) or no such scheme (RS5010), or a model file fails.</exception>
    public static LinguisticScores Measure(string engine, string language, ModelFiles files, IReadOnlyList<ConlluSentence> gold, string? scheme = null)
    {
        var model = AnnotatorFactory.Model(engine, language, files, scheme);
        if (model.Parser is null) throw new UserErrorException(language is "en" or "ru" or "ko" ? Messages.EngineWithoutTrees(engine) : Messages.LanguageWithoutModel(language));
        var text = TreebankText.Of(gold);
        var annotator = AnnotatorFactory.Create(engine, files, scheme);
        var speech = new Speech { Id = "test", Body = text.Text, Language = language };
        var found = annotator.Annotate([speech], CancellationToken.None)[0];
        return new LinguisticScores { Figures = [.. OnGoldWords(model, gold), .. RawTextScores.Figures(text, gold, found), .. Speed(model, annotator, speech, gold)] };
    }

    private static IEnumerable<KeyValuePair<string, double>> OnGoldWords(LanguageModel model, IReadOnlyList<ConlluSentence> gold)
    {
        var scores = new GoldTokenScores();
        ConlluLine[][] sentences = [.. gold.Select(sentence => sentence.Words.ToArray())];
        var found = model.Parser!.Parse([.. sentences.Select(Forms)], CancellationToken.None);
        for (var s = 0; s < sentences.Length; s++)
        {
            var (words, analysis) = (sentences[s], found[s]);
            scores.Add(words, analysis, i => model.Lemmatizer?.Lemma(words[i].Form, analysis.Words[i].Tag) ?? words[i].Form.ToLowerInvariant());
        }
        return scores.Figures();
    }

    /// <summary>Tags and trees alone on given words, then the whole engine from raw text; both warmed up by the measurements before.</summary>
    private static IEnumerable<KeyValuePair<string, double>> Speed(LanguageModel model, IAnnotator annotator, Speech speech, IReadOnlyList<ConlluSentence> gold)
    {
        IReadOnlyList<string>[] forms = [.. gold.Select(sentence => Forms(sentence.Words))];
        var tokens = forms.Sum(sentence => sentence.Count);
        yield return new("speed parse", PerSecond(tokens, () => model.Parser!.Parse(forms, CancellationToken.None)));
        yield return new("speed whole", PerSecond(tokens, () => annotator.Annotate([speech], CancellationToken.None)));
    }

    private static IReadOnlyList<string> Forms(IEnumerable<ConlluLine> words) => [.. words.Select(word => word.Form)];

    private static double PerSecond(int tokens, Action run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return tokens / best;
    }
}
