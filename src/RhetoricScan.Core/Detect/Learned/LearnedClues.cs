using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricScan.Annotate;
using RhetoricScan.Detect.Views;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Learned;

/// <summary>Turns the strongest features of a sentence into what a reader can find in it; vectors, neighbours and runs of function words are left out.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed partial class LearnedClues(SentenceView sentence)
{
    private const int Most = 4;
    private const int Shortest = 3;
    private const int ShortestUntagged = 5;
    private static readonly FrozenSet<string> Acts = FrozenSet.ToFrozenSet(["harm", "help", "failed", "act"], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Sides = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["own"] = "own",
        ["other"] = "other",
        ["thing"] = "something",
        ["nobody"] = Somebody,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Named = FrozenSet.ToFrozenSet(["own", "other", "vague", "all", "body"], StringComparer.Ordinal);

    private const string Somebody = "somebody";

    /// <summary>At most four clues, the strongest first within each kind, one of who acts on whom.</summary>
    /// <param name="features">Names of features, the strongest first.</param>
    public ImmutableArray<EvidenceClue> Of(IEnumerable<string> features)
    {
        var clues = new List<EvidenceClue>();
        foreach (var feature in features)
        {
            if (clues.Count == Most) break;
            if (ClueOf(feature) is { } clue && !clues.Contains(clue) && !(IsClause(clue) && clues.Exists(IsClause))) clues.Add(clue);
        }
        return [.. clues.OrderBy(clue => clue.Kind)];
    }

    private EvidenceClue? ClueOf(string feature) => feature.Split(':', 2) switch
    {
        ["w" or "l" or "first", var words] => WordOf(words.Split('_')),
        ["k", var clause] => ClauseOf(clause.Split('.')),
        ["d", var role] when Named.Contains(role) => new(EvidenceClueKind.Actors, role),
        ["c" or "c2" or "r", var rule] when RulePattern().Match(rule) is { Success: true } id => new(EvidenceClueKind.Rule, id.Value),
        [var pair] => WordOf(pair.Split('<', '>')),
        _ => null,
    };

    /// <summary>The first of the words that carries meaning, as the sentence writes it.</summary>
    private EvidenceClue? WordOf(string[] words)
    {
        foreach (var word in sentence.Words)
            if (CarriesMeaning(word) && (words.Contains(word.Text) || words.Contains(word.Lemma)))
                return new(EvidenceClueKind.Word, Written(word.Span));
        return null;
    }

    private static bool CarriesMeaning(MaskedWord word) => word.Role == WordRole.None && word.Pos switch
    {
        UniversalPos.None => word.Text.Length >= ShortestUntagged || IsKorean(word.Text),
        UniversalPos.NOUN or UniversalPos.VERB or UniversalPos.ADJ or UniversalPos.ADV or UniversalPos.PROPN => word.Text.Length >= Shortest || IsKorean(word.Text),
        _ => false,
    };

    /// <summary>Korean writes whole meanings in two signs.</summary>
    private static bool IsKorean(string word) => word.Length > 1 && Hangul.IsSyllable(word[0]);

    private static EvidenceClue? ClauseOf(string[] parts) => parts switch
    {
        [var agent, var act, var patient] when Acts.Contains(act) && Sides.ContainsKey(agent) && Sides.ContainsKey(patient) => Clause(Sides[agent], act, Sides[patient]),
        [var agent, var act] when Acts.Contains(act) && Sides.ContainsKey(agent) => Clause(Sides[agent], act, Somebody),
        [var act, var patient] when Acts.Contains(act) && Sides.ContainsKey(patient) => Clause(Somebody, act, Sides[patient]),
        _ => null,
    };

    private static EvidenceClue? Clause(string agent, string act, string patient) =>
        agent == Somebody && patient == Somebody ? null : new(EvidenceClueKind.Actors, $"{agent}.{act}.{patient}");

    private static bool IsClause(EvidenceClue clue) => clue.Kind == EvidenceClueKind.Actors && clue.Value.Contains('.', StringComparison.Ordinal);

    private string Written(TextSpan span) => sentence.Text[(span.Start - sentence.Sentence.Span.Start)..(span.End - sentence.Sentence.Span.Start)];

    [GeneratedRegex("(VIC|APP)[0-9]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex RulePattern();
}
