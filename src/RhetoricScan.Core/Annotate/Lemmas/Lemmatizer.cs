using System.Text;

namespace RhetoricScan.Annotate.Lemmas;

/// <summary>Base forms from exceptions by form and tag, else from the rule of the longest known ending under the tag.</summary>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending looked up.</summary>
    public const int LongestEnding = 7;

    /// <summary>Stands behind the ending of a capitalised form.</summary>
    public const char CapitalMark = '↑';

    /// <summary>Stands before an ending that is the whole form.</summary>
    public const char WholeMark = '^';
    private readonly Dictionary<(string Form, string Tag), string> exceptions;
    private readonly Dictionary<(string Ending, string Tag), LemmaRule> rules;

    /// <summary>Joins exceptions and rules.</summary>
    public Lemmatizer(Dictionary<(string Form, string Tag), string> exceptions, Dictionary<(string Ending, string Tag), LemmaRule> rules) =>
        (this.exceptions, this.rules) = (exceptions, rules);

    /// <summary>The lemma of a form under a universal tag.</summary>
    public string Lemma(string form, string tag) => exceptions.TryGetValue((form, tag), out var lemma) ? lemma : ByRule(form, tag);

    /// <summary>The lemma that the rules alone give.</summary>
    public string ByRule(string form, string tag)
    {
        var low = form.ToLowerInvariant();
        var capital = char.IsUpper(form[0]) ? CapitalMark.ToString() : "";
        if (low.Length <= LongestEnding && rules.TryGetValue((WholeMark + low + capital, tag), out var whole)) return whole.Apply(form);
        for (var length = Math.Min(LongestEnding, low.Length); length >= 0; length--)
            if (rules.TryGetValue((low[(low.Length - length)..] + capital, tag), out var rule)) return rule.Apply(form);
        return low;
    }

    /// <summary>Writes a readable file: a line per entry, <c>R</c> ending tag rule or <c>X</c> form tag lemma, parted by tabs.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (var ((ending, tag), rule) in rules.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal))
            text.Append("R\t").Append(ending).Append('\t').Append(tag).Append('\t').Append(rule).Append('\n');
        foreach (var ((form, tag), lemma) in exceptions.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Key.Form, StringComparer.Ordinal))
            text.Append("X\t").Append(form).Append('\t').Append(tag).Append('\t').Append(lemma).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="UserErrorException">A line has no four cells (RS5003).</exception>
    public static Lemmatizer Read(ReadOnlySpan<byte> bytes)
    {
        var (exceptions, rules) = (new Dictionary<(string, string), string>(), new Dictionary<(string, string), LemmaRule>());
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length != 4) throw new UserErrorException(Messages.ModelFileInvalid($"the line '{line}' of the lemmas has not four cells."));
            if (cells[0] == "X") exceptions[(cells[1], cells[2])] = cells[3];
            else rules[(cells[1], cells[2])] = LemmaRule.Parse(cells[3]);
        }
        return new Lemmatizer(exceptions, rules);
    }
}
