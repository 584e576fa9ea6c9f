using System.Collections.Frozen;
using RhetoricScan.Catalogues;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>The words of one language that pick up an actor named before, and what the catalogue says of actors.</summary>
internal sealed class AnaphoraCues(CueLists cues, string language, CatalogueSet catalogues)
{
    public FrozenSet<string> One { get; } = cues.Words(language, "pronoun.one");

    public FrozenSet<string> Many { get; } = cues.Words(language, "pronoun.many");

    public FrozenSet<string> Person { get; } = cues.Words(language, "pronoun.person");

    public FrozenSet<string> ActorHeads { get; } = cues.Words(language, "head.actor");

    public PhraseAutomaton States { get; } = Phrases(cues, language, "anaphor.state");

    public PhraseAutomaton Blocs { get; } = Phrases(cues, language, "anaphor.bloc");

    public ActorKind? KindOf(string actorId) => catalogues.FindActor(actorId)?.Kind;

    private static PhraseAutomaton Phrases(CueLists cues, string language, string list)
    {
        var builder = new PhraseAutomatonBuilder();
        foreach (var phrase in cues.Phrases(language, list)) builder.Add(phrase, caseSensitive: false);
        return builder.Build();
    }
}
