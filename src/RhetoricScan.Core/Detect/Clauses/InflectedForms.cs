using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricScan.Detect.Clauses;

/// <summary>
/// Finds acts by inflected forms where no lemmatizer ran: the regular English endings, and for other scripts the stem with an ending of at
/// most five letters. Irregular forms are missed.
/// </summary>
internal sealed class InflectedForms
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 5;
    private readonly FrozenDictionary<string, ImmutableArray<ActEntry>> forms;
    private readonly FrozenDictionary<string, ImmutableArray<ActEntry>> stems;

    /// <summary>Takes the entries of one word.</summary>
    public InflectedForms(IEnumerable<ActEntry> entries)
    {
        var single = entries.Where(entry => entry.Words.Length == 1).ToList();
        forms = Group(single.Where(entry => char.IsAscii(entry.Words[0][0])).SelectMany(entry => English(entry.Words[0], entry.Kind != ActKind.Noun), (entry, form) => (form, entry)));
        stems = Group(single.Where(entry => !char.IsAscii(entry.Words[0][0])).Select(entry => (StemOf(entry.Words[0], entry.Kind != ActKind.Noun), entry)));
    }

    /// <summary>The entries a form may belong to.</summary>
    public ImmutableArray<ActEntry> Find(string form)
    {
        if (forms.TryGetValue(form, out var found)) return found;
        for (var length = form.Length; length >= ShortestStem && form.Length - length <= LongestEnding; length--)
            if (stems.TryGetValue(form[..length], out found)) return found;
        return [];
    }

    private static IEnumerable<string> English(string lemma, bool isVerb)
    {
        yield return lemma;
        var (last, before) = (lemma[^1], lemma.Length > 1 ? lemma[^2] : ' ');
        var endsInY = last == 'y' && !IsVowel(before);
        yield return endsInY ? lemma[..^1] + "ies" : last is 's' or 'x' or 'h' && before is not 't' ? lemma + "es" : lemma + "s";
        if (!isVerb) yield break;
        yield return last == 'e' ? lemma + "d" : endsInY ? lemma[..^1] + "ied" : lemma + "ed";
        yield return last == 'e' ? lemma[..^1] + "ing" : lemma + "ing";
        if (IsVowel(last) || !IsVowel(before) || last is 'w' or 'x' or 'y') yield break;
        yield return lemma + last + "ed";
        yield return lemma + last + "ing";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>A Russian verb without -ать, -ить, -овать; a noun without its last vowel.</summary>
    private static string StemOf(string lemma, bool isVerb)
    {
        if (isVerb && lemma.EndsWith("ся", StringComparison.Ordinal)) lemma = lemma[..^2];
        var cut = !isVerb ? lemma[^1] is 'а' or 'я' or 'о' or 'е' or 'ь' or 'й' ? lemma[^2] is 'и' ? 2 : 1 : 0
            : lemma.EndsWith("овать", StringComparison.Ordinal) ? 5 : 3;
        return lemma.Length - cut < ShortestStem ? lemma : lemma[..^cut];
    }

    private static FrozenDictionary<string, ImmutableArray<ActEntry>> Group(IEnumerable<(string Form, ActEntry Entry)> pairs) => pairs
        .GroupBy(pair => pair.Form, pair => pair.Entry, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
