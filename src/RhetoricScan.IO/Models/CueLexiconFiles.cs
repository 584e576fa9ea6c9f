using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Cues;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>cues/*.csv</c>, one file per language.</summary>
public static class CueLexiconFiles
{
    private const string Folder = "cues";
    private static readonly string[] Columns = ["rule", "label", "subtype", "strength", "patterns", "note"];

    /// <summary>The cue lexicons by language.</summary>
    /// <param name="models">The models folder.</param>
    /// <param name="lists">Gives the particles that Korean words may carry.</param>
    /// <exception cref="UserErrorException">A row can't be read, or names no rule.</exception>
    public static SortedDictionary<string, CueLexicon> Load(ModelDirectory models, CueLists lists)
    {
        var problems = new List<Diagnostic>();
        var lexicons = new SortedDictionary<string, CueLexicon>(StringComparer.Ordinal);
        foreach (var name in models.Files(Folder, ".csv"))
        {
            var language = Path.GetFileNameWithoutExtension(name);
            var cues = new CatalogueCsv(models.Require(name), name, problems).Read(Columns, Row).SelectMany(row => row).ToList();
            lexicons[language] = new CueLexicon(cues, language == "ko" ? new ParticleStripper(lists.Phrases("ko", "particle")) : null);
        }
        return problems.Count == 0 ? lexicons : throw new UserErrorException(problems);
    }

    private static List<Cue> Row(CatalogueLine line)
    {
        var rule = line.Required("rule");
        if (RuleCatalogue.Find(rule) is null) line.Add(Messages.ValueUnknown("rule", rule, "the id of a rule (see 'rules list')"));
        var label = LabelNames.All.ToList().IndexOf(line.Required("label"));
        if (label < 0) line.Add(Messages.ValueUnknown("label", line.Text("label"), string.Join(", ", LabelNames.All)));
        if (!int.TryParse(line.Required("strength"), NumberStyles.None, CultureInfo.InvariantCulture, out var strength) || strength is < 1 or > 3)
            line.Add(Messages.ValueUnknown("strength", line.Text("strength"), "1, 2 or 3"));
        return [.. line.List("patterns", '|').Select(pattern => new Cue(rule, (CodebookLabel)Math.Max(0, label), line.Text("subtype"), pattern, strength))];
    }
}
