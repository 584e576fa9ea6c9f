using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;

namespace RhetoricScan.Resolve;

/// <summary>
/// Groups the actors a speech blames into blocs, from the speech itself: a bloc or group of the catalogue gathers its blamed members when
/// the speech blames the bloc by name, or when at least <see cref="FewestMembers"/> of its members are blamed in one sentence together.
/// The bloc that gathers most blame comes first; whoever is in none stands alone.
/// </summary>
public sealed class AdversaryBlocs
{
    /// <summary>So many members blamed in one sentence make a bloc that isn't named.</summary>
    public const int FewestMembers = 2;

    private readonly FrozenDictionary<string, string> blocOf;

    private AdversaryBlocs(FrozenDictionary<string, string> blocOf) => this.blocOf = blocOf;

    /// <summary>The bloc of an actor; the actor itself when it is in none. An organ or person counts as its state.</summary>
    public string Of(string actorId) => blocOf.GetValueOrDefault(actorId, actorId);

    /// <summary>Derives the blocs of a speech from its harm clauses against which the own side does not stand as agent.</summary>
    public static AdversaryBlocs From(ResolvedSpeech speech, CatalogueSet catalogues) =>
        From(speech.Clauses.Where(clause => clause is { Sign: < 0, Agent: { ActorId: not null, Side: Side.Other } }).Select(clause => (clause.Sentence, clause.Agent!.ActorId!)), catalogues);

    /// <summary>Derives the blocs from who is blamed in which sentence.</summary>
    public static AdversaryBlocs From(IEnumerable<(int Sentence, string Actor)> blamed, CatalogueSet catalogues)
    {
        var rows = blamed.Select(row => (row.Sentence, row.Actor, State: catalogues.FindActor(row.Actor)?.State ?? row.Actor)).ToList();
        var result = rows.GroupBy(row => row.Actor, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().State, StringComparer.Ordinal);
        var free = rows.Select(row => row.State).ToHashSet(StringComparer.Ordinal);
        foreach (var bloc in Candidates(rows, catalogues))
        {
            var members = catalogues.StatesOf(bloc).Append(bloc).Where(free.Contains).ToHashSet(StringComparer.Ordinal);
            if (members.Count < FewestMembers) continue;
            free.ExceptWith(members);
            foreach (var row in rows.Where(row => members.Contains(row.State))) result[row.Actor] = bloc;
        }
        return new AdversaryBlocs(result.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Candidates(List<(int Sentence, string Actor, string State)> rows, CatalogueSet catalogues)
    {
        var together = rows.GroupBy(row => row.Sentence).Select(group => group.Select(row => row.State).ToImmutableHashSet(StringComparer.Ordinal)).ToList();
        return catalogues.Actors.Where(actor => actor.Kind is ActorKind.Bloc or ActorKind.Group && !actor.Members.IsEmpty)
            .Select(actor => (actor.Id, States: catalogues.StatesOf(actor.Id)))
            .Where(bloc => rows.Exists(row => row.State == bloc.Id) || together.Exists(states => bloc.States.Count(states.Contains) >= FewestMembers))
            .OrderByDescending(bloc => rows.Count(row => row.State == bloc.Id || bloc.States.Contains(row.State)))
            .ThenByDescending(bloc => rows.Exists(row => row.State == bloc.Id))
            .ThenBy(bloc => bloc.States.Length)
            .ThenBy(bloc => bloc.Id, StringComparer.Ordinal)
            .Select(bloc => bloc.Id);
    }
}
