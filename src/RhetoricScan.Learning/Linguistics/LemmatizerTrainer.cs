using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Annotate.Lemmas;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>
/// Learns lemma rules: for each ending and tag the commonest rule among the different forms, kept only where it differs from that
/// of the shorter ending; forms that the rules get wrong become exceptions.
/// </summary>
internal static class LemmatizerTrainer
{
    private const int LeastForms = 2;
    private const int AlwaysKept = 3;

    /// <summary>Learns from all words that have a lemma.</summary>
    public static Lemmatizer Train(IReadOnlyList<ConlluSentence> treebank)
    {
        var lemmas = CommonestLemmas(treebank);
        var rules = Prune(CountRules(lemmas));
        var byRule = new Lemmatizer([], rules);
        var exceptions = lemmas.Where(pair => byRule.ByRule(pair.Key.Form, pair.Key.Tag) != pair.Value).ToDictionary(pair => pair.Key, pair => pair.Value);
        return new Lemmatizer(exceptions, rules);
    }

    private static Dictionary<(string Form, string Tag), string> CommonestLemmas(IReadOnlyList<ConlluSentence> treebank) => treebank
        .SelectMany(sentence => sentence.Words)
        .Where(word => word.Lemma != "_" || word.Form == "_")
        .GroupBy(word => (word.Form, Tag: word.Upos))
        .ToDictionary(group => group.Key, group => Commonest(group.Select(word => word.Lemma)).Key);

    private static Dictionary<(string Ending, string Tag), (string Rule, int Forms)> CountRules(Dictionary<(string Form, string Tag), string> lemmas)
    {
        var found = new Dictionary<(string, string), List<string>>();
        foreach (var ((form, tag), lemma) in lemmas)
        {
            var rule = LemmaRule.Between(form, lemma);
            if (rule.Apply(form) != lemma) continue;
            foreach (var ending in Endings(form))
            {
                if (!found.TryGetValue((ending, tag), out var rules)) found.Add((ending, tag), rules = []);
                rules.Add(rule.ToString());
            }
        }
        return found.ToDictionary(pair => pair.Key, pair => Commonest(pair.Value) is var best ? (best.Key, best.Value) : default);
    }

    private static IEnumerable<string> Endings(string form)
    {
        var low = form.ToLowerInvariant();
        var mark = char.IsUpper(form[0]) ? Lemmatizer.CapitalMark.ToString() : "";
        for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, low.Length); length++)
            yield return (length == low.Length ? Lemmatizer.WholeMark.ToString() : "") + low[(low.Length - length)..] + mark;
    }

    /// <summary>From long to short: an ending goes when the next shorter one says the same, or when too few forms stand behind it.</summary>
    private static Dictionary<(string Ending, string Tag), LemmaRule> Prune(Dictionary<(string Ending, string Tag), (string Rule, int Forms)> rules)
    {
        foreach (var key in rules.Keys.OrderByDescending(key => key.Ending.Length).ThenBy(key => key.Ending, StringComparer.Ordinal).ToList())
        {
            var mark = key.Ending.EndsWith(Lemmatizer.CapitalMark) ? Lemmatizer.CapitalMark.ToString() : "";
            var body = key.Ending[..^mark.Length];
            if (body.Length == 0) continue;
            var redundant = rules.TryGetValue((body[1..] + mark, key.Tag), out var shorter) && shorter.Rule == rules[key].Rule;
            if (redundant || (rules[key].Forms < LeastForms && body.Length > AlwaysKept)) rules.Remove(key);
        }
        return rules.ToDictionary(pair => pair.Key, pair => LemmaRule.Parse(pair.Value.Rule));
    }

    private static KeyValuePair<string, int> Commonest(IEnumerable<string> values) =>
        values.CountBy(value => value, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
}
