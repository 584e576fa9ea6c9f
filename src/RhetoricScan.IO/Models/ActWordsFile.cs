using System.Collections.Immutable;
using RhetoricScan.Detect.Ledger;

namespace RhetoricScan.IO.Models;

/// <summary>Reads <c>join/act-words.csv</c>.</summary>
public static class ActWordsFile
{
    private const string Name = "join/act-words.csv";
    private static readonly string[] Languages = ["en", "ko", "ru"];
    private static readonly string[] Columns = ["class", "clauses", .. Languages];

    /// <summary>How speeches name the acts of the ledger.</summary>
    /// <exception cref="UserErrorException">The file is missing or a row can't be read.</exception>
    public static IReadOnlyList<ActWords> Read(ModelDirectory models)
    {
        var problems = new List<Diagnostic>();
        var rows = new CatalogueCsv(models.Require(Name), Name, problems).Read(Columns, Row).ToList();
        return problems.Count == 0 ? rows : throw new UserErrorException(problems);
    }

    private static ActWords Row(CatalogueLine line) => new(line.Required("class"), line.List("clauses"),
        Languages.ToImmutableSortedDictionary(language => language, language => line.List(language, '|'), StringComparer.Ordinal));
}
