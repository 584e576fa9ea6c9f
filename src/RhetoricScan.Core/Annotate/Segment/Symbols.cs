namespace RhetoricScan.Annotate.Segment;

/// <summary>Recognises what must never be taken apart: web addresses, mail addresses, document symbols.</summary>
internal static class Symbols
{
    /// <summary>Length of the web or mail address the run begins with, without closing punctuation; 0 for none.</summary>
    public static int IsAddress(ReadOnlySpan<char> run)
    {
        var web = run.StartsWith("http://") || run.StartsWith("https://") || run.StartsWith("www.");
        var at = run.IndexOf('@');
        var mail = at > 0 && run[at..].Contains('.') && char.IsLetterOrDigit(run[0]);
        if (!web && !mail) return 0;
        var end = run.Length;
        while (end > 1 && (Marks.IsTerminator(run[end - 1]) || Marks.IsCloser(run[end - 1]) || run[end - 1] is ',' or ';' or ':')) end--;
        return end;
    }

    /// <summary>Length of a symbol such as <c>S/RES/1718</c>, <c>A/C.1/78/L.1</c> or <c>INFCIRC/153</c>: capitals, slashes and a digit; 0 for none.</summary>
    public static int LengthOfDocumentSymbol(ReadOnlySpan<char> run)
    {
        if (!char.IsAsciiLetterUpper(run[0])) return 0;
        var (end, slash, digit) = (0, false, false);
        while (end < run.Length && (char.IsAsciiLetterUpper(run[end]) || char.IsAsciiDigit(run[end]) || run[end] is '/' or '.' or '-'))
        {
            slash |= run[end] == '/';
            digit |= char.IsAsciiDigit(run[end]);
            end++;
        }
        if (!slash || !digit || (end < run.Length && char.IsLetter(run[end]))) return 0;
        while (run[end - 1] is '/' or '.' or '-') end--;
        return end;
    }
}
