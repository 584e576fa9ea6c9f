namespace RhetoricScan.Languages;

/// <summary>English abbreviations, contractions and words that begin sentences.</summary>
internal static class English
{
    public static LanguagePack Pack { get; } = new(
        "en",
        "no nos art arts para paras vol ch sec fig pp ed est approx dept corp inc ltd co vs cf al jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd jr sr esq ph.d i.e e.g a.m p.m etc",
        "mr mrs ms messrs mme mlle dr prof gen lt col maj capt sgt cmdr adm amb sen rep gov pres hon rev st h.e",
        "the a an we our it its this that these those there he she they i you his her their if in as at on for from with by to but and yet so however when while where what who why how let no not all many most some such it's we're",
        Clitic)
    { SplitsHyphens = true };

    private static int Clitic(ReadOnlySpan<char> word)
    {
        if (word.Length == 6 && word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return 3;
        var apostrophe = word.LastIndexOfAny('\'', '’', 'ʼ');
        if (apostrophe <= 0) return 0;
        var tail = word[(apostrophe + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && word[apostrophe - 1] is 'n' or 'N') return apostrophe - 1;
        return tail.Length <= 2 && IsEnding(tail) ? apostrophe : 0;
    }

    private static bool IsEnding(ReadOnlySpan<char> tail) => tail.Length == 1
        ? char.ToLowerInvariant(tail[0]) is 's' or 'm' or 'd'
        : tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase);
}
