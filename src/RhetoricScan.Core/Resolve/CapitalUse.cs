using System.Collections.Frozen;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Tells where a capital is a place and not a government: behind "in" or "at" unless a government is spoken of ("the authorities in X"),
/// in the name of a document, a conference or a building ("the X Declaration"), as the goal of a journey, in a dateline, as a city ("the heart of X",
/// "its capital, X"). The word lists are data.
/// </summary>
internal sealed class CapitalUse
{
    /// <summary>Words behind a capital among which the noun of a name may stand ("the X Climate Change Conference").</summary>
    private const int NameReach = 4;

    /// <summary>Words behind a capital among which the verb of a government may stand.</summary>
    private const int VerbReach = 3;

    private readonly FrozenSet<string> prepositions;
    private readonly FrozenSet<string> ways;
    private readonly FrozenSet<string> travels;
    private readonly FrozenSet<string> links;
    private readonly FrozenSet<string> governments;
    private readonly FrozenSet<string> governmentVerbs;
    private readonly FrozenSet<string> nouns;
    private readonly FrozenSet<string> modifiers;
    private readonly FrozenSet<string> joints;
    private readonly FrozenSet<string> parts;
    private readonly FrozenSet<string> partLinks;
    private readonly FrozenSet<string> endings;
    private readonly FrozenSet<string> homes;

    /// <summary>Takes the lists of a language (<c>place...</c>).</summary>
    public CapitalUse(CueLists cues, string language)
    {
        prepositions = cues.Words(language, "place.preposition");
        ways = cues.Words(language, "place.way");
        travels = cues.Words(language, "place.travel");
        links = cues.Words(language, "place.link");
        governments = cues.Words(language, "place.government");
        governmentVerbs = cues.Words(language, "place.government.verb");
        nouns = cues.Words(language, "place.noun");
        modifiers = cues.Words(language, "place.modifier");
        joints = cues.Words(language, "place.joint");
        parts = cues.Words(language, "place.part");
        partLinks = cues.Words(language, "place.part.link");
        endings = cues.Words(language, "place.ending");
        homes = cues.Words(language, "place.home");
    }

    /// <summary>True when the capital that <paramref name="match"/> found is a mere place.</summary>
    /// <param name="atoms">The words of the sentence.</param>
    /// <param name="match">Where the capital stands.</param>
    /// <param name="form">Its form in the catalogue.</param>
    public bool IsPlace(WordAtoms atoms, PhraseMatch match, string form) =>
        IsInName(atoms, match.End) || EndsAsPlace(atoms, match, form) || StandsAsPlace(atoms, match) || IsDateline(atoms, match);

    /// <summary>True when a capital that its own people take for a city first (list <c>place.home</c>) has no verb of a government behind it.</summary>
    /// <param name="atoms">The words of the sentence.</param>
    /// <param name="match">Where a speaker of its state names it.</param>
    public bool IsHome(WordAtoms atoms, PhraseMatch match) => Holds(homes, atoms, match.Start) && !GovernmentActs(atoms, match.End);

    /// <summary>True when nothing but numbers stands before the name in its sentence, the hour or the year of a dateline, and no government acts behind it.</summary>
    private bool IsDateline(WordAtoms atoms, PhraseMatch match)
    {
        for (var i = 0; i < match.Start; i++)
            foreach (var sign in atoms.Exact(i))
                if (char.IsLetter(sign)) return false;
        return match.Start > 0 && char.IsAsciiDigit(atoms.Exact(match.Start - 1)[^1]) && !GovernmentActs(atoms, match.End);
    }

    private bool IsInName(WordAtoms atoms, int next)
    {
        for (var i = next; i < atoms.Count && i < next + NameReach; i++)
        {
            if (Holds(nouns, atoms, i)) return true;
            var joins = i > next && Holds(joints, atoms, i);
            if (!joins && !char.IsUpper(atoms.Exact(i)[0]) && !Holds(modifiers, atoms, i)) return false;
        }
        return false;
    }

    /// <summary>True when a particle of place or "city", "airport" ... is joined to the name, as in Korean.</summary>
    private bool EndsAsPlace(WordAtoms atoms, PhraseMatch match, string form)
    {
        var last = form[(form.LastIndexOf(' ') + 1)..];
        var word = atoms.Exact(match.End - 1);
        return word.Length > last.Length && endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[last.Length..]);
    }

    private bool StandsAsPlace(WordAtoms atoms, PhraseMatch match)
    {
        var before = BeforeList(atoms, match.Start - 1);
        if (before < 0) return false;
        if (Holds(partLinks, atoms, before)) return before > 0 && Holds(parts, atoms, before - 1) && (atoms.Folded(before) is not "," || atoms.Folded(before - 1) is "capital" or "city" or "town" or "port") && !GovernmentActs(atoms, match.End);
        if (Holds(ways, atoms, before)) return before > 0 && Holds(travels, atoms, before - 1);
        return Holds(prepositions, atoms, before) && !(before > 0 && Holds(governments, atoms, before - 1)) && !GovernmentActs(atoms, match.End);
    }

    /// <summary>The word before the whole list ("in X and Y") where <paramref name="before"/> parts two names or two prepositions, else <paramref name="before"/> itself.</summary>
    private int BeforeList(WordAtoms atoms, int before)
    {
        while (before > 0 && Holds(links, atoms, before) && (char.IsUpper(atoms.Exact(before - 1)[0]) || Holds(prepositions, atoms, before - 1)))
        {
            before--;
            while (before > 0 && char.IsUpper(atoms.Exact(before)[0])) before--;
        }
        return before;
    }

    private bool GovernmentActs(WordAtoms atoms, int next)
    {
        for (var i = next; i < atoms.Count && i < next + VerbReach; i++)
            if (Holds(governmentVerbs, atoms, i)) return true;
        return false;
    }

    private static bool Holds(FrozenSet<string> words, WordAtoms atoms, int atom) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(atoms.Folded(atom));
}
