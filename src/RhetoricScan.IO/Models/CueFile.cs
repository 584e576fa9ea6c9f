using System.Collections.Immutable;
using RhetoricScan.Resolve;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>resolve/cues.csv</c>.</summary>
public static class CueFile
{
    private const string Name = "resolve/cues.csv";
    private static readonly string[] Columns = ["language", "list", "forms", "note"];

    /// <summary>The closed word classes of all languages.</summary>
    /// <exception cref="UserErrorException">The file is missing or a row can't be read.</exception>
    public static CueLists Read(ModelDirectory models)
    {
        var problems = new List<Diagnostic>();
        var rows = new CatalogueCsv(models.Require(Name), Name, problems).Read(Columns, Row).ToList();
        return problems.Count == 0 ? new CueLists(rows) : throw new UserErrorException(problems);
    }

    private static KeyValuePair<string, ImmutableArray<string>> Row(CatalogueLine line) =>
        KeyValuePair.Create($"{line.Required("language")}/{line.Required("list")}", line.List("forms", '|'));
}
