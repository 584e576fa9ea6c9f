using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Resolve;

/// <summary>
/// Tells which face of a body is meant where its name alone doesn't: a noun of its function ("the IAEA's report", "inspectors of the Agency")
/// or of its norm ("the principles of the Charter") within three words of the name.
/// </summary>
internal sealed class BodyFaces(CueLists cues, string language)
{
    private const int Reach = 3;
    private readonly FrozenSet<string> functionNouns = cues.Words(language, "function.noun");
    private readonly FrozenSet<string> normNouns = cues.Words(language, "norm.noun");

    /// <summary>The same mentions, faces filled in.</summary>
    public IEnumerable<Mention> Resolve(AnnotatedSpeech annotated, ImmutableArray<Mention> mentions) => mentions.Select(mention =>
        mention is { Kind: MentionKind.Body, Face: BodyFace.Either } ? mention with { Face = FaceOf(annotated.Sentences[mention.Sentence], mention) } : mention);

    private BodyFace FaceOf(Sentence sentence, Mention mention)
    {
        for (var distance = 0; distance < Reach; distance++)
        {
            if (FaceAt(sentence, mention.EndToken + distance) is var behind && behind != BodyFace.Either) return behind;
            if (FaceAt(sentence, mention.FirstToken - 1 - distance) is var before && before != BodyFace.Either) return before;
        }
        return BodyFace.Either;
    }

    private BodyFace FaceAt(Sentence sentence, int token)
    {
        if (token < 0 || token >= sentence.Tokens.Length) return BodyFace.Either;
        var word = sentence.Tokens[token].Form.ToLowerInvariant();
        return functionNouns.Contains(word) ? BodyFace.Function : normNouns.Contains(word) ? BodyFace.Norm : BodyFace.Either;
    }
}
