using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Cues;
using RhetoricScan.Resolve;

namespace RhetoricScan.Detect.Views;

/// <summary>Makes the views of all sentences of a speech. Frozen and thread-safe.</summary>
/// <param name="catalogues">Kinds of actors and bodies.</param>
/// <param name="lexicons">Cues by language; a language without cues gets none.</param>
public sealed class SpeechViews(CatalogueSet catalogues, IReadOnlyDictionary<string, CueLexicon> lexicons)
{
    private static readonly CueLexicon NoCues = new([]);

    /// <summary>One view per sentence, in order.</summary>
    public ImmutableArray<SentenceView> Of(ResolvedSpeech speech)
    {
        var masker = new SentenceMasker(catalogues, speech.Own);
        var lexicon = lexicons.GetValueOrDefault(speech.Annotated.Speech.Language, NoCues);
        var views = ImmutableArray.CreateBuilder<SentenceView>(speech.Annotated.Sentences.Length);
        for (var i = 0; i < speech.Annotated.Sentences.Length; i++)
        {
            var sentence = speech.Annotated.Sentences[i];
            var mentions = speech.MentionsOf(i).ToImmutableArray();
            var words = masker.Mask(sentence, mentions);
            views.Add(new SentenceView
            {
                Index = i,
                Sentence = sentence,
                Text = speech.Annotated.TextOf(sentence.Span),
                Words = words,
                Mentions = mentions,
                Clauses = [.. speech.ClausesOf(i)],
                Cues = lexicon.Find(words),
                Previous = i > 0 ? views[i - 1] : null,
                OwnSide = speech.Own,
            });
        }
        return views.MoveToImmutable();
    }
}
