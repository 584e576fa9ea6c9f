using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.Score;

/// <summary>
/// Rows of blame by bloc. Targets are grouped by blocs that the speech itself names and that don't hold the own state;
/// of several the one that covers most rows. Organs and persons stand for their state, armed groups are one class of their own.
/// </summary>
internal sealed class BlameTargets
{
    /// <summary>Bloc of all armed groups.</summary>
    public const string NonState = "non-state";

    private readonly ImmutableArray<(int Sentence, string Bloc)> _rows;

    public BlameTargets(ScoringInput input, CountedLabels labels)
    {
        var targets = input.Evidence
            .Where(row => row is { Label: CodebookLabel.Blame, Counted: true, Target.Length: > 0 } && labels.Has(row.Sentence, CodebookLabel.Blame))
            .Select(row => (row.Sentence, Target: ActorOf(row.Target, input.Catalogues))).Distinct().ToList();
        var blocOf = Group(targets.GroupBy(row => row.Target).ToDictionary(rows => rows.Key, rows => rows.Count(), StringComparer.Ordinal), input);
        _rows = [.. targets.Select(row => (row.Sentence, blocOf[row.Target])).Distinct()];
    }

    /// <summary>Rows by bloc, most first, a sentence left out.</summary>
    public ImmutableArray<BlocBlame> Blocs(int? without = null) =>
        [.. _rows.Where(row => row.Sentence != without).GroupBy(row => row.Bloc).Select(rows => new BlocBlame(rows.Key, rows.Count()))
            .OrderByDescending(bloc => bloc.Rows).ThenBy(bloc => bloc.Bloc, StringComparer.Ordinal)];

    /// <summary>Sentences that blame a bloc.</summary>
    public IEnumerable<int> SentencesOn(string bloc) => _rows.Where(row => row.Bloc == bloc).Select(row => row.Sentence);

    private static string ActorOf(string id, CatalogueSet catalogues) => catalogues.FindActor(id) switch
    {
        { Kind: ActorKind.ArmedGroup } => NonState,
        { State: { } state } => state,
        _ => id,
    };

    private static Dictionary<string, string> Group(Dictionary<string, int> rows, ScoringInput input)
    {
        var blocOf = rows.Keys.ToDictionary(target => target, target => target, StringComparer.Ordinal);
        var named = input.Mentions.Where(m => m.Kind == MentionKind.Actor).Select(m => m.EntityId).Concat(rows.Keys).Distinct(StringComparer.Ordinal)
            .Select(id => (Id: id, States: input.Catalogues.StatesOf(id)))
            .Where(bloc => !bloc.States.IsEmpty && !bloc.States.Contains(input.OwnSide.State ?? ""))
            .Select(bloc => (bloc.Id, Covered: rows.Keys.Where(target => target == bloc.Id || bloc.States.Contains(target)).ToList()))
            .Where(bloc => bloc.Covered.Count > 1)
            .OrderByDescending(bloc => bloc.Covered.Sum(target => rows[target])).ThenBy(bloc => bloc.Id, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, covered) in named)
            foreach (var target in covered.Where(taken.Add)) blocOf[target] = id;
        return blocOf;
    }
}
