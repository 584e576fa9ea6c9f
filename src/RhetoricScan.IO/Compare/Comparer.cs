using System.Collections.Immutable;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Compare;

/// <summary>Compares results of scans. Speeches are read one at a time and reduced, so memory grows with their number only.</summary>
public static class Comparer
{
    /// <summary>Compares.</summary>
    /// <param name="sides">The results, each with its name; one to compare its groups, several to compare them with the first.</param>
    /// <param name="options">What is compared, and how.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserErrorException">Nothing is left to compare (RS6101), fingerprints differ (RS6102), or a group in focus is unknown (RS6108).</exception>
    public static Comparison Compare(IReadOnlyList<ResultSet> sides, ComparisonOptions options, CancellationToken cancellation)
    {
        var names = NamesOf(sides);
        var speeches = Read(sides, options, cancellation);
        if (speeches.Speeches.Count == 0) throw new UserErrorException(Messages.NothingToCompare(string.Join(", ", options.Only)));
        if (speeches.FingerprintsDiffer && !options.Force)
            throw new UserErrorException(Messages.FingerprintsDiffer(Described(speeches.Fingerprints, names)));
        var table = new CellTable(names, speeches.Speeches);
        RequireFocus(options, table);
        var pairs = table.Pairs(options.Focus).ToList();
        var differences = Differences.Of(Checked(pairs, cancellation));
        var contrasts = PairContrast.Ordered(differences);
        var changes = new Changes(speeches);
        var changed = PairsForChanges(pairs, contrasts, options);
        return new Comparison
        {
            By = options.By,
            Sides = [.. names.Select((name, side) => SideOf(name, side, speeches))],
            Groups = [.. table.Cells.SelectMany(cell => Checked(GroupFigures.Of(cell), cancellation))],
            Levels = [.. table.Cells.SelectMany(GroupFigures.LevelsOf)],
            Differences = [.. differences.Select(Differences.Row)],
            Pairs = [.. contrasts.Select(contrast => contrast.Row())],
            Overall = [.. Differences.Overall(table.Cells)],
            Changes = [.. Checked(changed, cancellation).SelectMany(changes.Of)],
            Items = [.. table.Cells.SelectMany(cell => GroupItems.Of(cell, names.IndexOf(cell.Side), speeches))],
            Notes = [.. Notes(speeches, names), .. NotesOnPairs(names, table, pairs.Count, changed.Count, options)],
        };
    }

    private static void RequireFocus(ComparisonOptions options, CellTable table)
    {
        if (options.Focus.FirstOrDefault(group => !table.Groups.Contains(group)) is { } unknown) throw new UserErrorException(Messages.FocusUnknown(unknown));
    }

    /// <summary>The pairs that differ most first, those without a measure in common last.</summary>
    private static List<CellPair> PairsForChanges(List<CellPair> pairs, IReadOnlyList<PairContrast> contrasts, ComparisonOptions options)
    {
        var ordered = contrasts.Select(contrast => contrast.Pair).ToList();
        return [.. ordered.Concat(pairs.Except(ordered)).Where(Changes.MayBeTested).Take(options.MostPairsForChanges)];
    }

    private static ComparedSpeeches Read(IReadOnlyList<ResultSet> sides, ComparisonOptions options, CancellationToken cancellation)
    {
        var speeches = new ComparedSpeeches();
        for (var side = 0; side < sides.Count; side++)
            foreach (var speech in sides[side].Read())
            {
                cancellation.ThrowIfCancellationRequested();
                var group = SpeechGroups.Of(speech.Metadata, options.By);
                if (IsWanted(speech, group, options)) speeches.Add(speech, side, group is ComparisonGroups.All or ComparisonGroups.Others ? $"'{group}'" : group);
            }
        return speeches;
    }

    private static bool IsWanted(SpeechRecord speech, string group, ComparisonOptions options)
    {
        if (options.Only.Length > 0 && !options.Only.Contains(group)) return false;
        if (options is { Since: null, Until: null }) return true;
        return speech.Metadata.Date is { Year: var year } && year >= (options.Since ?? year) && year <= (options.Until ?? year);
    }

    /// <summary>The last part of each path, or the whole path where two would be alike.</summary>
    private static ImmutableArray<string> NamesOf(IReadOnlyList<ResultSet> sides)
    {
        var names = sides.Select(side => Path.GetFileName(Path.TrimEndingDirectorySeparator(side.Name))).ToList();
        return [.. names.Select((name, i) => name.Length > 0 && names.Count(other => other == name) == 1 ? name
            : sides.Count(side => side.Name == sides[i].Name) == 1 ? sides[i].Name
            : FormattableString.Invariant($"{sides[i].Name} ({i + 1})"))];
    }

    private static ComparisonSide SideOf(string name, int side, ComparedSpeeches speeches)
    {
        var own = speeches.Speeches.Where(speech => speech.Side == side).ToList();
        return new ComparisonSide(name, own.Count, own.Sum(speech => (long)speech.Tokens),
            [.. speeches.Fingerprints.Where(entry => entry.Value.Contains(side)).Select(entry => entry.Key)]);
    }

    private static IEnumerable<string> Notes(ComparedSpeeches speeches, ImmutableArray<string> names)
    {
        if (speeches.FingerprintsDiffer)
            yield return $"The results were made by different rules, catalogues or models ({Described(speeches.Fingerprints, names)}): differences may come from the tool.";
        foreach (var group in speeches.Topics.Where(topic => topic.Value.Count < names.Length).GroupBy(topic => string.Join(", ", topic.Value.Select(side => names[side]))))
            yield return $"The agendas differ: asked of {group.Key} only, and not compared: {string.Join(", ", group.Select(topic => topic.Key))}.";
        if (speeches.SharedTexts > 0)
            yield return FormattableString.Invariant($"{speeches.SharedTexts} texts stand on more than one side; their differences are 0.");
    }

    private static IEnumerable<string> NotesOnPairs(ImmutableArray<string> names, CellTable table, int pairs, int changed, ComparisonOptions options)
    {
        if (names.Length == 1 && table.Groups.Length > 2)
            yield return "Each group is held against all others together, not against each other group.";
        if (pairs > options.MostPairsForChanges && changed > 0)
            yield return FormattableString.Invariant($"Of {pairs} pairs, items are compared for the {changed} that differ most in their measures; name other groups with --focus.");
        if (pairs == 0)
            yield return table.Groups.Length == 1 ? "There is one group only, so nothing is compared with anything."
                : "No group in focus has speeches in both the first result and another, so nothing is compared with anything.";
    }

    private static string Described(SortedDictionary<string, SortedSet<int>> fingerprints, ImmutableArray<string> names) => string.Join("; ",
        fingerprints.Select(entry => $"{entry.Key} in {string.Join(", ", entry.Value.Select(side => names[side]))}"));

    private static IEnumerable<T> Checked<T>(IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
