using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Clauses;

namespace RhetoricScan.Resolve;

/// <summary>Settles who is named and who did what to whom. Frozen and thread-safe.</summary>
public sealed class SpeechResolver
{
    private static readonly ImmutableArray<string> Known = ["en", "ru", "ko"];
    private readonly CatalogueSet catalogues;
    private readonly MentionFinder finder;
    private readonly FrozenDictionary<string, Lazy<LanguageRules>> languages;

    /// <summary>Readies the resolver; the rules of English, Russian or Korean are prepared when the first speech in it comes.</summary>
    /// <param name="catalogues">What can be named.</param>
    /// <param name="cues">Closed word classes.</param>
    /// <param name="acts">The acts by language.</param>
    public SpeechResolver(CatalogueSet catalogues, CueLists cues, IReadOnlyDictionary<string, ActCatalogue> acts)
    {
        this.catalogues = catalogues;
        finder = new MentionFinder(catalogues, cues);
        languages = Known.ToFrozenDictionary(
            language => language,
            language => new Lazy<LanguageRules>(() => new LanguageRules(cues, language, acts.GetValueOrDefault(language, ActCatalogue.Empty), catalogues)),
            StringComparer.Ordinal);
    }

    /// <summary>Prepares the names and rules of a language before its first speech comes.</summary>
    public void Prepare(string language)
    {
        finder.Prepare(language);
        _ = RulesOf(language);
    }

    /// <summary>Resolves a speech. A language other than the three is read with the English rules.</summary>
    public ResolvedSpeech Resolve(AnnotatedSpeech annotated)
    {
        var rules = RulesOf(annotated.Speech.Language);
        var named = finder.Find(annotated);
        var own = OwnSide.Of(annotated.Speech.Metadata, catalogues).Claiming(rules.Claims.Find(annotated, named));
        var mentions = Order(rules.Faces.Resolve(annotated, Order([.. named, .. Unnamed(annotated, named, own, rules)])));
        return new ResolvedSpeech(annotated, own, mentions, ClausesOf(annotated, own, mentions, rules));
    }

    private LanguageRules RulesOf(string language) => (languages.GetValueOrDefault(language) ?? languages["en"]).Value;

    private static IEnumerable<Mention> Unnamed(AnnotatedSpeech annotated, ImmutableArray<Mention> named, OwnSide own, LanguageRules rules)
    {
        var actors = named.Where(mention => mention.Kind == MentionKind.Actor).ToLookup(mention => mention.Sentence);
        var chain = new Coreference(rules.Anaphora, own);
        for (var i = 0; i < annotated.Sentences.Length; i++)
        {
            var here = actors[i].ToList();
            foreach (var mention in rules.Collective.Find(annotated.Sentences[i], i, here)) yield return mention;
            foreach (var mention in chain.Read(annotated.Sentences[i], i, here)) yield return mention;
        }
    }

    private ImmutableArray<Clause> ClausesOf(AnnotatedSpeech annotated, OwnSide own, ImmutableArray<Mention> mentions, LanguageRules rules)
    {
        var scene = new SpeechScene(annotated, own, mentions, rules.Cues, rules.Acts, catalogues, VoiceMap.Of(annotated, rules.Lists));
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        for (var i = 0; i < annotated.Sentences.Length; i++)
        {
            var rows = ClauseReader.Read(scene, i);
            scene.Remember(rows);
            clauses.AddRange(rows);
        }
        return clauses.ToImmutable();
    }

    private static ImmutableArray<Mention> Order(IEnumerable<Mention> mentions) =>
        [.. mentions.OrderBy(mention => mention.Sentence).ThenBy(mention => mention.Span.Start).ThenBy(mention => mention.Kind).ThenByDescending(mention => mention.Span.End)];
}
