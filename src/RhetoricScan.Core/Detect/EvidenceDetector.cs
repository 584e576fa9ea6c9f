using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Cues;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect;

/// <summary>Finds the evidence of a resolved speech: label probabilities from the learned model, rows from the rules. Frozen and thread-safe.</summary>
public sealed class EvidenceDetector
{
    private const int FewestWords = 2;
    private readonly SpeechViews views;
    private readonly Func<string, EvidenceModel?> modelOf;
    private readonly EvidenceRowMaker rows;
    private readonly SpeechResolver resolver;

    /// <summary>Prepares rules and models.</summary>
    /// <param name="catalogues">Kinds of actors and bodies.</param>
    /// <param name="lexicons">Cues by language.</param>
    /// <param name="modelOf">Learned evidence of a language; null where it is decided by its rules alone.</param>
    /// <param name="resolver">Resolves the words of languages whose weights were learnt on words alone.</param>
    public EvidenceDetector(CatalogueSet catalogues, IReadOnlyDictionary<string, CueLexicon> lexicons, Func<string, EvidenceModel?> modelOf, SpeechResolver resolver)
    {
        views = new SpeechViews(catalogues, lexicons);
        this.modelOf = modelOf;
        this.resolver = resolver;
        rows = new EvidenceRowMaker(catalogues);
    }

    /// <summary>Reads the learned evidence of a language before its first speech comes.</summary>
    /// <exception cref="UserErrorException">It can't be read.</exception>
    public void Prepare(string language) => _ = modelOf(language);

    /// <summary>Scores one per sentence, and the rows by position in the text.</summary>
    public (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) Detect(ResolvedSpeech speech)
    {
        var sentences = views.Of(speech);
        var hits = sentences.Select(HitsOf).ToImmutableArray();
        var model = modelOf(speech.Annotated.Speech.Language);
        var learned = model?.Read(model.WordsOnly ? WordsOf(speech, sentences) : sentences);
        var labels = sentences.Select((view, i) => LabelsOf(view, hits[i], learned?.Labels[i], model)).ToImmutableArray();
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var blamed = "";
        for (var i = 0; i < sentences.Length; i++)
        {
            ImmutableArray<Evidence> found = [.. rows.Rows(sentences[i], hits[i], labels[i], ReasonsOf(learned, i)).Select(row => WithCulprit(row, blamed))];
            evidence.AddRange(found);
            blamed = found.FirstOrDefault(row => row is { Label: CodebookLabel.Blame, Counted: true, Target.Length: > 0 })?.Target ?? "";
        }
        return (labels, evidence.ToImmutable());
    }

    /// <summary>How often the labels of a language are found; empty where that is unknown.</summary>
    public ImmutableSortedDictionary<CodebookLabel, LabelQuality> QualityOf(string language) => modelOf(language)?.Quality ?? ImmutableSortedDictionary<CodebookLabel, LabelQuality>.Empty;

    /// <summary>What the model learnt, and what is left to the rules.</summary>
    private static LabelScores LabelsOf(SentenceView view, ImmutableArray<(Rule, RuleHit)> hits, LabelScores? learned, EvidenceModel? model)
    {
        if (!IsSaid(view)) return default;
        if (model is null || learned is null) return RuleScores.Of(view, hits);
        return model.LeftToRules.IsEmpty ? learned.Value : learned.Value.With(RuleScores.Of(view, hits), model.LeftToRules);
    }

    /// <summary>Separators, page numbers and single words say nothing.</summary>
    private static bool IsSaid(SentenceView view) => view.Sentence.Tokens.Count(token => char.IsLetter(token.Form[0])) >= FewestWords;

    /// <summary>Blame that names nobody falls on whom the sentence before blames.</summary>
    private static Evidence WithCulprit(Evidence row, string blamed) => row is { Label: CodebookLabel.Blame, Counted: true, Target: "" } && row.Clause?.Agent is null ? row with { Target = blamed } : row;

    private ImmutableArray<SentenceView> WordsOf(ResolvedSpeech speech, ImmutableArray<SentenceView> sentences) =>
        WordLayer.Of(speech, resolver) is var words && ReferenceEquals(words, speech) ? sentences : views.Of(words);

    private static Func<CodebookLabel, IEnumerable<KeyValuePair<string, double>>>? ReasonsOf(EvidenceReading? learned, int sentence) =>
        learned is null ? null : label => learned.Reasons(sentence, label);

    private static ImmutableArray<(Rule Rule, RuleHit Hit)> HitsOf(SentenceView view) =>
        [.. RuleCatalogue.All.SelectMany(rule => rule.Apply(view), (rule, hit) => (rule, hit))];
}
