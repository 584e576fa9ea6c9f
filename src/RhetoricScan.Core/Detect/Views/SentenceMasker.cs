using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Views;

/// <summary>Replaces every named actor by its role and every body by its kind, so that no identity reaches a cue or a feature.</summary>
/// <param name="catalogues">Kinds of actors and bodies.</param>
/// <param name="ownSide">On whose side each actor stands.</param>
public sealed class SentenceMasker(CatalogueSet catalogues, OwnSide ownSide)
{
    private const string CollectiveForm = "collective";
    private const string PronounForm = "pronoun";

    /// <summary>The masked words of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The actors, bodies and topics named in it.</param>
    public ImmutableArray<MaskedWord> Mask(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        var cover = Covering(sentence, mentions);
        var words = ImmutableArray.CreateBuilder<MaskedWord>(sentence.Tokens.Length);
        for (var i = 0; i < sentence.Tokens.Length;)
        {
            if (cover[i] is not { } mention)
            {
                Add(words, sentence.Tokens[i], i);
                i++;
                continue;
            }
            var end = i + 1;
            while (end < sentence.Tokens.Length && ReferenceEquals(cover[end], mention)) end++;
            words.Add(MaskOf(mention, sentence.Tokens[i].Span.Union(sentence.Tokens[end - 1].Span)));
            i = end;
        }
        return words.ToImmutable();
    }

    /// <summary>For each token the longest mention over it: an actor before a body; pronouns stay words unless they mean everyone.</summary>
    private static Mention?[] Covering(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        var cover = new Mention?[sentence.Tokens.Length];
        var masking = mentions.Where(IsMasked).OrderByDescending(mention => mention.EndToken - mention.FirstToken).ThenBy(mention => mention.Kind);
        foreach (var mention in masking)
        {
            var (first, end) = (mention.FirstToken, Math.Min(mention.EndToken, cover.Length));
            if (Enumerable.Range(first, Math.Max(0, end - first)).Any(i => cover[i] is not null)) continue;
            for (var i = first; i < end; i++) cover[i] = mention;
        }
        return cover;
    }

    private static bool IsMasked(Mention mention) => mention.Kind switch
    {
        MentionKind.Body => true,
        MentionKind.Actor when mention.Form == CollectiveForm => mention.EntityId == ActorIds.Everyone,
        MentionKind.Actor => mention.Form != PronounForm,
        _ => false,
    };

    private MaskedWord MaskOf(Mention mention, TextSpan span)
    {
        if (mention.Kind == MentionKind.Body)
        {
            var face = mention.Face == BodyFace.Function ? "f" : "";
            return new MaskedWord($"x{face}{catalogues.FindBody(mention.EntityId)?.Kind ?? "body"}", WordRole.Body, span);
        }
        var role = RoleOf(mention.EntityId);
        return new MaskedWord(MaskFor(role), role, span);
    }

    /// <summary>The role of an actor; without a known own side every named actor is another one.</summary>
    public WordRole RoleOf(string actorId)
    {
        if (actorId == ActorIds.Everyone) return WordRole.Everyone;
        if (ownSide.SideOf(actorId) == Side.Own) return WordRole.Own;
        return catalogues.FindActor(actorId)?.Kind == ActorKind.Vague ? WordRole.Vague : WordRole.Other;
    }

    private static string MaskFor(WordRole role) => role switch
    {
        WordRole.Own => "xown",
        WordRole.Everyone => "xall",
        WordRole.Vague => "xvague",
        _ => "xother",
    };

    private static void Add(ImmutableArray<MaskedWord>.Builder words, Token token, int index)
    {
        var text = token.Form.ToLowerInvariant();
        if (text.Length > 0 && char.IsDigit(text[0])) text = "0";
        words.Add(new MaskedWord(text, WordRole.None, token.Span)
        {
            Lemma = token.Lemma.Length > 0 ? token.Lemma.ToLowerInvariant() : text,
            Pos = token.Pos,
            Capital = index > 0 && char.IsUpper(token.Form[0]),
        });
    }
}
