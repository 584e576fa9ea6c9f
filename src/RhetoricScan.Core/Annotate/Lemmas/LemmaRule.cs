using System.Globalization;

namespace RhetoricScan.Annotate.Lemmas;

/// <summary>How a form becomes its lemma: case, number of characters to cut at the end, what to put there (<c>l|3|y</c> makes <c>countries</c> country).</summary>
internal readonly record struct LemmaRule(char Case, int Cut, string Ending)
{
    private const char Lower = 'l';
    private const char Kept = 'k';
    private const char Upper = 'u';
    private const char Capital = 'c';

    /// <summary>The rule that turns a form into a lemma.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var (low, target) = (form.ToLowerInvariant(), lemma.ToLowerInvariant());
        var common = 0;
        while (common < low.Length && common < target.Length && low[common] == target[common]) common++;
        return new LemmaRule(CaseOf(form, lemma, common), low.Length - common, target[common..]);
    }

    /// <summary>Reads the notation.</summary>
    public static LemmaRule Parse(string notation)
    {
        var parts = notation.Split('|', 3);
        return new LemmaRule(parts[0][0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    /// <summary>The lemma of a form; its lower-cased form when it is too short for the rule.</summary>
    public string Apply(string form)
    {
        if (Cut > form.Length) return form.ToLowerInvariant();
        if (Case == Kept) return string.Concat(form.AsSpan(0, form.Length - Cut), Ending);
        var low = string.Concat(form.ToLowerInvariant().AsSpan(0, form.Length - Cut), Ending);
        return Case switch
        {
            Upper => low.ToUpperInvariant(),
            Capital when low.Length > 0 => char.ToUpperInvariant(low[0]) + low[1..],
            _ => low,
        };
    }

    /// <summary>The notation.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case}|{Cut}|{Ending}");

    private static char CaseOf(string form, string lemma, int common)
    {
        if (!lemma.Any(char.IsUpper)) return Lower;
        if (string.CompareOrdinal(form, 0, lemma, 0, common) == 0 && !lemma[common..].Any(char.IsUpper)) return Kept;
        return lemma.Any(char.IsLower) ? Capital : Upper;
    }
}
