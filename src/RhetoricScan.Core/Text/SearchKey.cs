using System.Text;

namespace RhetoricScan.Text;

/// <summary>Folds a form for look-up: composed letters (NFC), lower case, straight quotes, plain hyphens. Never shown to a user.</summary>
public static class SearchKey
{
    /// <summary>The key of a form; lone surrogates become U+FFFD. Returns the same string when nothing changes.</summary>
    public static string Of(string form)
    {
        var composed = IsPlain(form) ? form : Composed(form);
        for (var i = 0; i < composed.Length; i++)
            if (Fold(composed[i]) != composed[i]) return string.Create(composed.Length, composed, Fill);
        return composed;
    }

    /// <summary>One character in lower case with its quote or hyphen made plain.</summary>
    public static char Fold(char c) => c switch
    {
        <= '\u007F' => char.ToLowerInvariant(c),
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static void Fill(Span<char> target, string source)
    {
        for (var i = 0; i < target.Length; i++) target[i] = Fold(source[i]);
    }

    /// <summary>True when no character can combine with another: Latin, Cyrillic and composed Hangul are the rule.</summary>
    private static bool IsPlain(string form)
    {
        foreach (var c in form)
            if (c is (>= '\u0300' and <= '\u036F') or (>= '\u1100' and <= '\u11FF') or (>= '\u1E00' and <= '\u1FFF') || c > '\uD7A3') return false;
        return true;
    }

    private static string Composed(string form)
    {
        var text = new StringBuilder(form.Length);
        foreach (var rune in form.EnumerateRunes()) text.Append(rune.ToString());
        return text.ToString().Normalize(NormalizationForm.FormC);
    }
}
