using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;

namespace RhetoricScan.Learning.Clauses;

/// <summary>Which actor the catalogue sees in a few words of a gold standard; organs and persons count as their states.</summary>
internal sealed class ActorNaming(CatalogueSet catalogues, MentionFinder finder)
{
    private readonly IAnnotator words = AnnotatorFactory.Create("lexicon", ModelFiles.None);

    /// <summary>The actor named first; null when the catalogue knows none.</summary>
    public string? Named(string text)
    {
        var speech = new Speech { Id = "gold", Body = text, Language = "en" };
        var mention = finder.Find(words.Annotate([speech], CancellationToken.None)[0]).FirstOrDefault(mention => mention.Kind == MentionKind.Actor);
        return mention is null ? null : StateOf(mention.EntityId);
    }

    /// <summary>The state an actor belongs to, else the actor.</summary>
    public string StateOf(string actorId) => catalogues.FindActor(actorId)?.State ?? actorId;
}
