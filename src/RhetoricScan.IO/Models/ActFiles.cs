using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Detect.Clauses;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>acts/classes.csv</c> and <c>acts/LANGUAGE.csv</c>.</summary>
public static class ActFiles
{
    private static readonly string[] ClassColumns = ["class", "sign", "frame", "meaning", "source", "plover"];
    private static readonly string[] EntryColumns = ["form", "kind", "class", "frame", "source"];

    /// <summary>The acts of every language that has a file.</summary>
    /// <exception cref="UserErrorException">A file is missing or a row can't be read; every mistake is named.</exception>
    public static ImmutableSortedDictionary<string, ActCatalogue> Read(ModelDirectory models)
    {
        var problems = new List<Diagnostic>();
        var classes = new CatalogueCsv(models.Require("acts/classes.csv"), "acts/classes.csv", problems)
            .Read(ClassColumns, Class).ToFrozenDictionary(act => act.Id, StringComparer.Ordinal);
        var catalogues = ImmutableSortedDictionary.CreateBuilder<string, ActCatalogue>(StringComparer.Ordinal);
        foreach (var file in models.Files("acts", ".csv"))
        {
            var language = Path.GetFileNameWithoutExtension(file);
            if (language != "classes") catalogues.Add(language, Read(models.Require(file), file, classes, problems));
        }
        return problems.Count == 0 ? catalogues.ToImmutable() : throw new UserErrorException(problems);
    }

    private static ActCatalogue Read(string path, string shown, FrozenDictionary<string, ActClass> classes, List<Diagnostic> problems) =>
        new(new CatalogueCsv(path, shown, problems).Read(EntryColumns, line => Entry(line, classes)));

    private static ActClass Class(CatalogueLine line) =>
        new(line.Required("class"), Sign(line), Frame(line, []), line.Required("meaning"), line.Text("plover"));

    private static ActEntry Entry(CatalogueLine line, FrozenDictionary<string, ActClass> classes)
    {
        var name = line.Required("class");
        if (!classes.TryGetValue(name, out var act))
        {
            line.Add(Messages.IdUnknown("class of acts", name, null));
            act = new ActClass(name, 0, FrozenDictionary<string, ActRole>.Empty, "", "");
        }
        var words = line.Required("form").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        line.Required("source");
        var flags = line.List("frame", ' ');
        return new ActEntry(words, line.Choice<ActKind>("kind"), act, Frame(line, act.Frame), flags.Contains("actor"), flags.Contains("bare"))
        {
            OwnPatients = flags.Where(part => part.EndsWith(":patient", StringComparison.Ordinal)).Select(part => part[..^":patient".Length]).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static int Sign(CatalogueLine line)
    {
        var text = line.Required("sign");
        if (text is not ("-1" or "0" or "1")) line.Add(Messages.ValueUnknown("sign", text, "-1, 0 or 1"));
        return text switch { "-1" => -1, "1" => 1, _ => 0 };
    }

    /// <summary>Pairs such as <c>of:agent</c>, laid over those of the class.</summary>
    private static FrozenDictionary<string, ActRole> Frame(CatalogueLine line, IEnumerable<KeyValuePair<string, ActRole>> inherited)
    {
        var frame = new Dictionary<string, ActRole>(inherited, StringComparer.Ordinal);
        foreach (var part in line.List("frame", ' '))
        {
            if (part is "actor" or "bare") continue;
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Enum.TryParse<ActRole>(part[(colon + 1)..], ignoreCase: true, out var role)) frame[part[..colon]] = role;
            else line.Add(Messages.ValueUnknown("frame", part, "pairs such as of:agent or against:patient, 'actor' or 'bare'"));
        }
        return frame.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
