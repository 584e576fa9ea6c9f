using System.Collections.Frozen;
using RhetoricScan.Annotate;

namespace RhetoricScan.Resolve;

/// <summary>Tells sentences in capitals, where case no longer parts <c>US</c> from <c>us</c>.</summary>
internal sealed class CapitalSentence(string body)
{
    private FrozenSet<string>? lowerCaseWords;

    /// <summary>True when at least three words have letters and none has a small one.</summary>
    public static bool IsAllCapitals(Sentence sentence)
    {
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            if (!char.IsLetter(token.Form[0])) continue;
            foreach (var c in token.Form) if (char.IsLower(c)) return false;
            if (char.IsUpper(token.Form[0])) words++;
        }
        return words >= 3;
    }

    /// <summary>True when the word is also written in small letters somewhere in the speech.</summary>
    public bool IsAlsoLowerCase(ReadOnlySpan<char> lowerCase)
    {
        lowerCaseWords ??= Words(body);
        return lowerCaseWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lowerCase);
    }

    private static FrozenSet<string> Words(string body)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < body.Length; i++)
        {
            var start = i;
            while (i < body.Length && char.IsLower(body[i])) i++;
            if (i - start > 1) words.Add(body[start..i]);
        }
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
