using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>Finds whom a speech claims to speak for: an actor named within four words of "on behalf of", "we, the", "our allies in" ...</summary>
internal sealed class ClaimedSides
{
    private const int Reach = 4;
    private readonly PhraseAutomaton claims;
    private readonly bool standsBehind;

    /// <summary>Prepares the cues of a language (list <c>claim</c>).</summary>
    public ClaimedSides(CueLists cues, string language)
    {
        var builder = new PhraseAutomatonBuilder();
        foreach (var phrase in cues.Phrases(language, "claim")) builder.Add(phrase, caseSensitive: false);
        claims = builder.Build();
        standsBehind = language == "ko";
    }

    /// <summary>Ids of the claimed actors.</summary>
    public IEnumerable<string> Find(AnnotatedSpeech annotated, ImmutableArray<Mention> mentions)
    {
        var atoms = new WordAtoms();
        var found = new List<PhraseMatch>();
        foreach (var group in mentions.Where(mention => mention.Kind == MentionKind.Actor).GroupBy(mention => mention.Sentence))
        {
            atoms.Read(annotated.Sentences[group.Key]);
            found.Clear();
            claims.Find(atoms, found);
            foreach (var match in found)
            {
                var (start, end) = (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1) + 1);
                foreach (var mention in group.Where(mention => IsNear(mention, start, end))) yield return mention.EntityId;
            }
        }
    }

    private bool IsNear(Mention mention, int start, int end) => standsBehind
        ? mention.EndToken <= end && start - mention.EndToken < Reach
        : mention.FirstToken >= end && mention.FirstToken - end < Reach;
}
