using System.Collections.Frozen;
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
    private readonly SpeechViews views;
    private readonly FrozenDictionary<string, EvidenceModel> models;
    private readonly EvidenceRowMaker rows;
    private readonly SpeechResolver resolver;

    /// <summary>Prepares rules and models.</summary>
    /// <param name="catalogues">Kinds of actors and bodies.</param>
    /// <param name="lexicons">Cues by language.</param>
    /// <param name="models">Learned evidence by language; a language without one is decided by its rules alone.</param>
    /// <param name="resolver">Resolves the word layer that the learned evidence is read on.</param>
    public EvidenceDetector(CatalogueSet catalogues, IReadOnlyDictionary<string, CueLexicon> lexicons, IEnumerable<EvidenceModel> models, SpeechResolver resolver)
    {
        this.resolver = resolver;
        views = new SpeechViews(catalogues, lexicons);
        this.models = models.ToFrozenDictionary(model => model.Language, StringComparer.Ordinal);
        rows = new EvidenceRowMaker(catalogues);
    }

    /// <summary>Scores one per sentence, and the rows by position in the text.</summary>
    public (ImmutableArray<LabelScores> Labels, ImmutableArray<Evidence> Evidence) Detect(ResolvedSpeech speech)
    {
        var sentences = views.Of(speech);
        var hits = sentences.Select(HitsOf).ToImmutableArray();
        var model = models.GetValueOrDefault(speech.Annotated.Speech.Language);
        var learned = model?.Read(SeenBy(speech, sentences));
        var labels = learned?.Labels ?? [.. hits.Select((found, i) => RuleScores.Of(sentences[i], found))];
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        for (var i = 0; i < sentences.Length; i++) evidence.AddRange(rows.Rows(sentences[i], hits[i], labels[i], ReasonsOf(learned, i)));
        return (labels, evidence.ToImmutable());
    }

    /// <summary>The views of the word layer; those at hand where the speech has no other layer.</summary>
    private ImmutableArray<SentenceView> SeenBy(ResolvedSpeech speech, ImmutableArray<SentenceView> sentences) =>
        WordLayer.Of(speech, resolver) is var words && ReferenceEquals(words, speech) ? sentences : views.Of(words);

    private static Func<CodebookLabel, IEnumerable<KeyValuePair<string, double>>>? ReasonsOf(EvidenceReading? learned, int sentence) =>
        learned is null ? null : label => learned.Reasons(sentence, label);

    private static ImmutableArray<(Rule Rule, RuleHit Hit)> HitsOf(SentenceView view) =>
        [.. RuleCatalogue.All.SelectMany(rule => rule.Apply(view), (rule, hit) => (rule, hit))];
}
