using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Resolve;

/// <summary>
/// Closed word classes that the rules of resolution and of the firewall consult (reporting verbs, modals, own nouns ...),
/// as data: <c>models/resolve/cues.csv</c>. Words are kept in lower case.
/// </summary>
public sealed class CueLists
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> sets = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> forms;

    /// <summary>Keeps the lists, named <c>language/list</c>.</summary>
    public CueLists(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> lists) => forms = lists.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>No lists: no cue is ever found.</summary>
    public static CueLists Empty { get; } = new([]);

    /// <summary>The words of a list; empty when the language has no such list.</summary>
    public FrozenSet<string> Words(string language, string list) =>
        sets.GetOrAdd($"{language}/{list}", (name, lists) => lists.GetValueOrDefault(name, []).ToFrozenSet(StringComparer.Ordinal), forms);

    /// <summary>The phrases of a list in file order; empty when the language has no such list.</summary>
    public ImmutableArray<string> Phrases(string language, string list) => forms.GetValueOrDefault($"{language}/{list}", []);

    /// <summary>Names of all lists of a language.</summary>
    public IEnumerable<string> Names(string language) =>
        forms.Keys.Where(name => name.StartsWith(language + "/", StringComparison.Ordinal)).Select(name => name[(language.Length + 1)..]);

    /// <summary>Everything in a fixed order, for fingerprints.</summary>
    public IEnumerable<string> Lines() => forms.Select(list => $"{list.Key}={string.Join('|', list.Value)}");
}
