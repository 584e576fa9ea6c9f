using RhetoricScan.Languages;
using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Segment;

/// <summary>Decides by rules whether a sentence ends behind a token inside a paragraph.</summary>
internal sealed class SentenceRules(LanguagePack language)
{
    /// <summary>True when the sentence that began at <paramref name="first"/> ends behind token <paramref name="at"/>, which is not the last.</summary>
    public bool EndsAfter(string text, List<TextSpan> tokens, int first, int at)
    {
        if (!IsClosed(text, tokens, first, at)) return false;
        var next = tokens[at + 1];
        if (Marks.IsCloser(text[next.Start]) && tokens[at].End == next.Start) return false;
        if (text[next.Start] is ',' or ';' or ':' or '—' or '–' || Marks.IsTerminator(text[next.Start])) return false;
        var stop = Terminator(text, tokens, first, at);
        if (text[tokens[stop].End - 1] == '.' && IsAbbreviation(text, tokens, first, stop)) return StartsBeyondDoubt(text, tokens, stop, at + 1);
        return CanStart(text, tokens, at + 1) && (tokens[at].End < next.Start || language.JoinsSentences);
    }

    /// <summary>True when token <paramref name="at"/> is a terminator or closes something behind one.</summary>
    private static bool IsClosed(string text, List<TextSpan> tokens, int first, int at) =>
        Terminator(text, tokens, first, at) >= first && (Marks.IsTerminator(text[tokens[at].End - 1]) || Marks.IsCloser(text[tokens[at].Start]));

    private static int Terminator(string text, List<TextSpan> tokens, int first, int at)
    {
        while (at >= first && Marks.IsCloser(text[tokens[at].Start])) at--;
        return at >= first && Marks.IsTerminator(text[tokens[at].End - 1]) ? at : -1;
    }

    private bool IsAbbreviation(string text, List<TextSpan> tokens, int first, int stop)
    {
        var span = tokens[stop];
        if (span.Length > 1) return char.IsLetter(text[span.Start]);
        if (stop == first) return true;
        var before = tokens[stop - 1].In(text);
        if (tokens[stop - 1].End != span.Start) return false;
        if (stop - 1 == first && IsNumber(before)) return true;
        return language.IsAbbreviation(before) || (before.Length == 1 && char.IsUpper(before[0]) && before[0] != 'I');
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    /// <summary>Behind "U.S." or "etc." a sentence begins only with a word that hardly stands there otherwise.</summary>
    private bool StartsBeyondDoubt(string text, List<TextSpan> tokens, int stop, int next) =>
        !language.IsTitle(tokens[stop].In(text)) && language.IsSentenceStarter(tokens[next].In(text));

    private static bool CanStart(string text, List<TextSpan> tokens, int next)
    {
        for (var i = next; i < tokens.Count && i < next + 3; i++)
        {
            var c = text[tokens[i].Start];
            if (Marks.IsOpener(c)) continue;
            return !char.IsLower(c);
        }
        return true;
    }
}
