using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Finds the speaker's own government and head of state where no name stands by them: "my Government" always, "the Government" and
/// "the Head of State" where no other state was named lately. The phrases are data (lists <c>own.government</c>, <c>own.head</c>).
/// </summary>
internal sealed class OwnOffices
{
    /// <summary>Words behind "the Government and" among which "of" gives them to a state that is named.</summary>
    private const int OwnerReach = 5;

    private static readonly ImmutableArray<string> Heads = ["president", "monarch", "supreme leader"];
    private static readonly ImmutableArray<string> Addresses = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Madam", "Madame", "Sir"];
    private readonly CatalogueSet catalogues;
    private readonly PhraseAutomaton automaton;
    private readonly ImmutableArray<OwnPhrase> phrases;

    /// <summary>Takes the lists of a language; without them nothing is found.</summary>
    public OwnOffices(CatalogueSet catalogues, CueLists cues, string language)
    {
        this.catalogues = catalogues;
        phrases =
        [
            .. Read("own.government", head: false, bare: false),
            .. Read("own.government.bare", head: false, bare: true),
            .. Read("own.head", head: true, bare: false),
            .. Read("own.head.bare", head: true, bare: true),
        ];
        var builder = new PhraseAutomatonBuilder();
        foreach (var phrase in phrases) builder.Add(phrase.Words, caseSensitive: phrase.IsBare);
        automaton = builder.Build();

        IEnumerable<OwnPhrase> Read(string list, bool head, bool bare) => cues.Phrases(language, list).SelectMany(words => Beginnings(words, bare)).Select(words => new OwnPhrase(words, head, bare));
    }

    /// <summary>The own offices in a sentence, in order: where, and whose id.</summary>
    /// <param name="atoms">The words of the sentence.</param>
    /// <param name="metadata">Who speaks, and when.</param>
    /// <param name="lastStateBefore">The state named last before a word, null when none was named lately.</param>
    public IEnumerable<(PhraseMatch Match, string ActorId, string Form)> Find(WordAtoms atoms, SpeechMetadata metadata, Func<int, string?> lastStateBefore)
    {
        if (phrases.IsEmpty || metadata.State is not { } own || catalogues.FindActor(own) is not { Kind: ActorKind.State }) yield break;
        var found = new List<PhraseMatch>();
        automaton.Find(atoms, found);
        foreach (var match in PhraseMatch.LeftmostLongest(found))
        {
            var phrase = phrases[match.Phrase];
            if (((phrase.IsBare || phrase.IsHead) && BelongsToNamed(atoms, match.End)) || (phrase.IsBare && lastStateBefore(match.Start) is { } state && state != own)) continue;
            yield return (match, phrase.IsHead ? HeadOf(own, metadata.Date) : own, phrase.Words);
        }
    }

    /// <summary>The phrase, and where case matters also as it begins a sentence.</summary>
    private static IEnumerable<string> Beginnings(string words, bool caseMatters) =>
        caseMatters && char.IsLower(words[0]) ? [words, char.ToUpperInvariant(words[0]) + words[1..]] : [words];

    /// <summary>True when a name follows: "of Peru", "and people of Kuwait", "Mugabe", ", Mr. Mugabe".</summary>
    private static bool BelongsToNamed(WordAtoms atoms, int next)
    {
        if (next >= atoms.Count) return false;
        var word = atoms.Folded(next);
        if (word is "of" or "in" || IsName(atoms, next)) return true;
        if (word is ",") return IsName(atoms, next + 1);
        if (word is not "and") return false;
        for (var i = next + 1; i < atoms.Count && i <= next + OwnerReach; i++)
            if (atoms.Folded(i) is "of") return true;
        return false;
    }

    /// <summary>A word with a capital that is no "I" and begins no form of address ("Mr. President").</summary>
    private static bool IsName(WordAtoms atoms, int at) =>
        at < atoms.Count && char.IsUpper(atoms.Exact(at)[0]) && atoms.Exact(at) is not "I" && !(Addresses.Contains(atoms.Exact(at).ToString()) && at + 1 < atoms.Count && IsAddressed(atoms, at + 1));

    private static bool IsAddressed(WordAtoms atoms, int at) => atoms.Exact(at) is "." ? at + 1 < atoms.Count && IsAddressed(atoms, at + 1) : atoms.Folded(at) is "president" or "chairman" or "secretary-general" or "chairperson";

    /// <summary>The person who alone headed the state on that day; the state itself where nobody is known.</summary>
    private string HeadOf(string state, PartialDate? date)
    {
        if (date is not { } day) return state;
        var heads = catalogues.Offices
            .Where(office => Heads.Contains(office.Title) && office.HeldOn(day.FirstDay) && office.HeldOn(day.LastDay) && catalogues.FindActor(office.Person)?.State == state)
            .Select(office => office.Person).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return heads is [var head] ? head : state;
    }

    private sealed record OwnPhrase(string Words, bool IsHead, bool IsBare);
}
