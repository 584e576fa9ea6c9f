using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;

namespace RhetoricScan.Resolve;

/// <summary>The speaker's state, its organs and people, the alliances it is in, and whoever it claims to speak for in this speech.</summary>
public sealed class OwnSide
{
    private readonly CatalogueSet catalogues;
    private readonly ImmutableSortedSet<string> claimed;

    private OwnSide(CatalogueSet catalogues, string? state, ImmutableSortedSet<string> claimed) =>
        (this.catalogues, State, this.claimed) = (catalogues, state, claimed);

    /// <summary>The speaker's state, ISO 3166-1 alpha-3; null when the metadata doesn't tell.</summary>
    public string? State { get; }

    /// <summary>Ids of states and groups that the speech claims to speak for, in ordinal order.</summary>
    public IReadOnlyCollection<string> Claimed => claimed;

    /// <summary>The own side as the metadata gives it: the state, else the state of the person who speaks.</summary>
    public static OwnSide Of(SpeechMetadata metadata, CatalogueSet catalogues) =>
        new(catalogues, metadata.State ?? StateOfPerson(metadata, catalogues), ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>This side and whoever else it claims to speak for.</summary>
    public OwnSide Claiming(IEnumerable<string> actors) => new(catalogues, State, claimed.Union(actors.Where(actor => actor != State)));

    /// <summary>
    /// On whose side an actor stands. Own: the state, its organs and persons, alliances (not loose groups) it is a member of, claimed actors.
    /// Unknown: no id, everyone, or no own state to compare with.
    /// </summary>
    public Side SideOf(string? actorId)
    {
        if (string.IsNullOrEmpty(actorId) || actorId == ActorIds.Everyone) return Side.Unknown;
        if (actorId == ActorIds.Own || claimed.Contains(actorId)) return Side.Own;
        var actor = catalogues.FindActor(actorId);
        if (actor?.State is { } state && claimed.Contains(state)) return Side.Own;
        if (State is null) return actor?.Kind == ActorKind.Vague ? Side.Other : Side.Unknown;
        var own = actorId == State || actor?.State == State ||
            (actor?.Kind == ActorKind.Bloc && catalogues.StatesOf(actorId).Contains(State));
        return own ? Side.Own : Side.Other;
    }

    private static string? StateOfPerson(SpeechMetadata metadata, CatalogueSet catalogues)
    {
        if (metadata.Speaker is not { Length: > 0 } speaker) return null;
        var name = catalogues.ActorNames.FirstOrDefault(name => name.Kind == ActorNameKind.Person &&
            speaker.Contains(name.Form.TrimEnd('*'), StringComparison.OrdinalIgnoreCase));
        return name is null ? null : catalogues.FindActor(name.Actor) is { Kind: ActorKind.State } state ? state.Id : catalogues.FindActor(name.Actor)?.State;
    }
}
