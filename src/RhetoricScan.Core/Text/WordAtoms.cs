using System.Text;
using RhetoricScan.Annotate;

namespace RhetoricScan.Text;

/// <summary>
/// The words of a sentence cut into look-up atoms, so that a phrase is found however a tokenizer cut its words:
/// hyphens, apostrophes, slashes, dots between words and quotation marks part atoms and vanish, dotted abbreviations are joined
/// (<c>U.S.</c> is <c>US</c>), any other mark is an atom of its own and so stops a phrase. Reusable, not thread-safe.
/// </summary>
public sealed class WordAtoms
{
    /// <summary>An old vowel letter that Korean texts write for the dot between words (한ㆍ미).</summary>
    private const char KoreanDot = 'ㆍ';

    private readonly List<Atom> atoms = [];
    private char[] exact = new char[1024];
    private char[] folded = new char[1024];
    private int used;

    /// <summary>Number of atoms.</summary>
    public int Count => atoms.Count;

    /// <summary>The atom as written.</summary>
    public ReadOnlySpan<char> Exact(int atom) => exact.AsSpan(atoms[atom].Offset, atoms[atom].Length);

    /// <summary>The atom in lower case, ё as е.</summary>
    public ReadOnlySpan<char> Folded(int atom) => folded.AsSpan(atoms[atom].Offset, atoms[atom].Length);

    /// <summary>Index of the token the atom stands in.</summary>
    public int TokenOf(int atom) => atoms[atom].Token;

    /// <summary>Where the atom begins, in code units from the start of its token.</summary>
    public int StartInToken(int atom) => atoms[atom].Start;

    /// <summary>Where the atom ends, in code units from the start of its token.</summary>
    public int EndInToken(int atom) => atoms[atom].End;

    /// <summary>Takes the words of a sentence.</summary>
    public void Read(Sentence sentence)
    {
        Clear();
        for (var i = 0; i < sentence.Tokens.Length; i++) Add(sentence.Tokens[i].Form, i);
    }

    /// <summary>Takes a phrase written with spaces.</summary>
    public void Read(string phrase)
    {
        Clear();
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++) Add(words[i], i);
    }

    private void Clear()
    {
        atoms.Clear();
        used = 0;
    }

    private void Add(string form, int token)
    {
        if (HasCombining(form)) form = form.Normalize(NormalizationForm.FormC);
        for (var i = 0; i < form.Length;)
        {
            var kind = KindOf(form[i]);
            if (kind == CharKind.Gap) { i++; continue; }
            var end = kind == CharKind.Mark ? i + 1 : EndOfWord(form, i);
            Append(form, i, end, token);
            i = end;
        }
    }

    private static int EndOfWord(string form, int start)
    {
        if (EndOfAbbreviation(form, start) is var dotted and > 0) return dotted;
        var end = start;
        while (end < form.Length && KindOf(form[end]) == CharKind.Word) end++;
        return end;
    }

    /// <summary>The end of a run of single letters with dots ("U.S.", "D.P.R.K"), or 0.</summary>
    private static int EndOfAbbreviation(string form, int start)
    {
        var end = start;
        var letters = 0;
        while (end < form.Length && char.IsLetter(form[end]) && (end + 1 == form.Length || form[end + 1] == '.'))
        {
            letters++;
            end = Math.Min(end + 2, form.Length);
        }
        var stopsCleanly = end == form.Length || KindOf(form[end]) != CharKind.Word;
        return letters > 1 && stopsCleanly ? end : 0;
    }

    private void Append(string form, int start, int end, int token)
    {
        Reserve(end - start);
        var offset = used;
        for (var i = start; i < end; i++)
        {
            if (form[i] == '.') continue;
            exact[used] = form[i];
            folded[used++] = Fold(form[i]);
        }
        atoms.Add(new Atom(offset, used - offset, token, start, end));
    }

    private void Reserve(int length)
    {
        if (used + length <= exact.Length) return;
        var size = Math.Max(exact.Length * 2, used + length);
        Array.Resize(ref exact, size);
        Array.Resize(ref folded, size);
    }

    private static char Fold(char c) => char.ToLowerInvariant(c) is var lower && lower == 'ё' ? 'е' : lower;

    private static bool HasCombining(string form) => form.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0 ||
        form.AsSpan().IndexOfAnyInRange('\u1100', '\u11FF') >= 0;

    private static CharKind KindOf(char c)
    {
        if (c == KoreanDot) return CharKind.Gap;
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '*') return CharKind.Word;
        return c is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '!' or '?' or '…' ? CharKind.Mark : CharKind.Gap;
    }

    private enum CharKind { Word, Mark, Gap }

    private readonly record struct Atom(int Offset, int Length, int Token, int Start, int End);
}
