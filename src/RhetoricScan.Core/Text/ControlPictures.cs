namespace RhetoricScan.Text;

/// <summary>Foreign text made safe to print: what would steer a terminal or turn the reading order becomes visible.</summary>
public static class ControlPictures
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with control characters as their pictures (U+2400 block), and C1 controls and bidirectional embeddings,
    /// overrides and isolates as U+FFFD. Tab, CR and LF stay. One code unit stays one code unit, so offsets hold.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(c => Shown(c) != c)) return text;
        return string.Create(text.Length, text, static (shown, from) =>
        {
            for (var i = 0; i < shown.Length; i++) shown[i] = Shown(from[i]);
        });
    }

    /// <summary>As <see cref="Of"/>, with tab, CR and LF as pictures too, so that it stays one line.</summary>
    public static string OneLine(string text) => Of(text).Replace('\t', '\u2409').Replace('\n', '\u240A').Replace('\r', '\u240D');

    private static char Shown(char c) => c switch
    {
        '\t' or '\n' or '\r' => c,
        < ' ' => (char)(0x2400 + c),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => Replacement,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => Replacement,
        _ => c,
    };
}
