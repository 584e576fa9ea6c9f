using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace RhetoricScan.IO.Models;

/// <summary>
/// Writes out the case forms of Russian names. In <c>Северн~ая Коре~я</c> each <c>~</c> ends a stem and is followed by the
/// name of a declension class of <c>inflection/ru.csv</c>; the words agree, so the pattern stands for at most six forms.
/// </summary>
internal sealed partial class RussianEndings
{
    /// <summary>Where the classes are kept.</summary>
    public const string FileName = "inflection/ru.csv";

    private static readonly string[] Cases = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"];
    private readonly FrozenDictionary<string, string[]> classes;

    private RussianEndings(FrozenDictionary<string, string[]> classes) => this.classes = classes;

    /// <summary>Reads the classes: a name and an ending for each of the six cases.</summary>
    public static RussianEndings Read(string path, List<Diagnostic> problems)
    {
        var rows = new CatalogueCsv(path, FileName, problems)
            .Read(["class", .. Cases], line => (Name: line.Required("class"), Endings: Cases.Select(line.Text).ToArray()));
        return new(rows.ToFrozenDictionary(row => row.Name, row => row.Endings, StringComparer.Ordinal));
    }

    /// <summary>The forms that a pattern stands for, each once, in the order of the cases; the pattern itself when it has no <c>~</c>.</summary>
    /// <param name="pattern">A name with marked stems.</param>
    /// <param name="unknown">Receives a class that isn't in the table.</param>
    public IEnumerable<string> Expand(string pattern, Action<string> unknown)
    {
        if (!pattern.Contains('~', StringComparison.Ordinal)) return [pattern];
        foreach (Match mark in Mark().Matches(pattern))
        {
            if (classes.ContainsKey(mark.Groups[1].Value)) continue;
            unknown(mark.Groups[1].Value);
            return [];
        }
        return Cases.Select((_, index) => Mark().Replace(pattern, mark => classes[mark.Groups[1].Value][index])).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"~([\p{L}0-9]+)")]
    private static partial Regex Mark();
}
