namespace RhetoricScan.Catalogues;

/// <summary>The agenda must name every topic in English, keep at most five core topics a venue, and declare only what a programme lists.</summary>
internal static class AgendaLint
{
    private const int MostCoreTopics = 5;

    public static IEnumerable<Diagnostic> Check(CatalogueRows rows) =>
    [
        .. FormLint.Check(rows.TopicNames, WrittenForm.Of, sharedAllowed: true),
        .. WithoutDirectForm(rows),
        .. TooManyCore(rows),
        .. UselessExclusions(rows),
        .. Editions(rows),
    ];

    private static IEnumerable<Diagnostic> WithoutDirectForm(CatalogueRows rows)
    {
        var named = rows.TopicNames.Where(row => row.Value is { Tier: TopicTier.Direct, Language: "en" })
            .Select(row => row.Value.Topic).ToHashSet(StringComparer.Ordinal);
        return rows.Topics.Where(row => !named.Contains(row.Value.Id))
            .Select(row => Messages.NoForms("topic", row.Value.Id).At(row.File, row.Line));
    }

    private static IEnumerable<Diagnostic> TooManyCore(CatalogueRows rows) => rows.Topics
        .SelectMany(row => row.Value.CoreAt, (row, place) => (row, place))
        .GroupBy(pair => pair.place, StringComparer.Ordinal)
        .Where(group => group.Count() > MostCoreTopics)
        .Select(group => Messages.TooManyCoreTopics(group.Key, group.Count(), MostCoreTopics)
            .At(group.Last().row.File, group.Last().row.Line));

    private static IEnumerable<Diagnostic> UselessExclusions(CatalogueRows rows)
    {
        var forms = rows.TopicNames.Where(row => row.Value.Tier is TopicTier.Direct or TopicTier.Metonym)
            .ToLookup(row => row.Value.Topic, row => row.Value.Form.TrimEnd('*'), StringComparer.Ordinal);
        return rows.TopicNames.Where(row => row.Value.Tier == TopicTier.Exclusion
                && !forms[row.Value.Topic].Any(form => row.Value.Form.Contains(form, StringComparison.OrdinalIgnoreCase)))
            .Select(row => Messages.ExclusionUseless(row.Value.Form, row.Value.Topic).At(row.File, row.Line));
    }

    private static IEnumerable<Diagnostic> Editions(CatalogueRows rows)
    {
        foreach (var (edition, file, line) in rows.Conferences)
        {
            if (edition.From > edition.To) yield return Messages.DatesReversed("from", "to").At(file, line);
            if (!edition.Topics.IsEmpty && (edition.ProgrammeUrl is null || edition.ProgrammeSeen is null))
                yield return Messages.ProgrammeUnseen(edition.Venue, edition.Edition).At(file, line);
        }
    }
}
