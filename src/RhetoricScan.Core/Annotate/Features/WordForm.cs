using RhetoricScan.Text;

namespace RhetoricScan.Annotate.Features;

/// <summary>What models see of a word: its normal form and its shape.</summary>
internal static class WordForm
{
    /// <summary>Lower case, digits as 0, straight quotes.</summary>
    public static string Normal(string form) => string.Create(form.Length, form, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = char.IsDigit(source[i]) ? '0' : SearchKey.Fold(source[i]);
    });

    /// <summary>Classes of characters with runs cut at three: "INFCIRC/153" is <c>XXX/ddd</c>.</summary>
    public static string Shape(string form)
    {
        Span<char> shape = stackalloc char[Math.Min(form.Length, 64)];
        var (length, run, last) = (0, 0, '\0');
        foreach (var c in form)
        {
            var kind = ClassOf(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 3 && length < shape.Length) shape[length++] = kind;
        }
        return new string(shape[..length]);
    }

    private static char ClassOf(char c) =>
        char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsLetter(c) ? 'l' : c;
}
