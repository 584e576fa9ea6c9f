using System.Collections.Immutable;

namespace RhetoricScan.Detect.Ledger;

/// <summary>How speeches name a class of ledger acts (<c>models/join/act-words.csv</c>).</summary>
/// <param name="ActClass">Class in the ledger (<c>withdraw</c>).</param>
/// <param name="Clauses">Classes of clauses that may state it.</param>
/// <param name="Words">Patterns by language.</param>
public sealed record ActWords(string ActClass, ImmutableArray<string> Clauses, ImmutableSortedDictionary<string, ImmutableArray<string>> Words);
