using System.Collections.Frozen;

namespace RhetoricScan.Languages;

/// <summary>What the rule-based text layer knows about one language.</summary>
public sealed class LanguagePack
{
    private readonly FrozenSet<string> abbreviations;
    private readonly FrozenSet<string> titles;
    private readonly FrozenSet<string> starters;
    private readonly Func<ReadOnlySpan<char>, int> clitic;

    internal LanguagePack(string code, string abbreviations, string titles, string starters, Func<ReadOnlySpan<char>, int>? clitic = null)
    {
        Code = code;
        this.titles = Words(titles);
        this.abbreviations = Words(abbreviations + " " + titles);
        this.starters = Words(starters);
        this.clitic = clitic ?? (_ => 0);
    }

    /// <summary>ISO 639-1 code, or <c>other</c>.</summary>
    public string Code { get; }

    /// <summary>True when hyphenated words are written apart in the treebanks.</summary>
    public bool SplitsHyphens { get; init; }

    /// <summary>True when a sentence may begin without a blank before it.</summary>
    public bool JoinsSentences { get; init; }

    /// <summary>The pack of a language; the general one for languages we don't know.</summary>
    public static LanguagePack Of(string code) => code switch
    {
        "en" => English.Pack,
        "ru" => Russian.Pack,
        "ko" => Korean.Pack,
        _ => General,
    };

    private static LanguagePack General { get; } = new("other", "", "", "");

    /// <summary>True for a word written with a point that ends no sentence; the word is given without the point.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => Has(abbreviations, word);

    /// <summary>True for a title before a name (<c>Mr.</c>), given with or without its point.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => Has(titles, word.TrimEnd('.'));

    /// <summary>True for a word that, in capitals, begins a sentence even behind an abbreviation.</summary>
    public bool IsSentenceStarter(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Has(starters, word);

    /// <summary>Where a word comes apart into two (<c>do|n't</c>, <c>country|'s</c>); 0 when it doesn't.</summary>
    public int Clitic(ReadOnlySpan<char> word) => clitic(word);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length > 16) return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
