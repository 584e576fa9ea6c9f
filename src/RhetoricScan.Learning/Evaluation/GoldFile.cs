using System.Globalization;
using CsvHelper;
using RhetoricScan.Detect;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Learning.Evaluation;

/// <summary>Reads a gold set: our stand-off label sheet (column <c>votes</c>), or a table with the sentence and the votes of two coders per label.</summary>
public static class GoldFile
{
    private const double Coders = 2;

    /// <summary>The sentences in file order.</summary>
    /// <exception cref="UserErrorException">The file or a row can't be read.</exception>
    public static IReadOnlyList<GoldSentence> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', CommentPrefix = '#', TrackLineNumbers = true });
        reader.ReadHeader();
        return reader.TryGetFieldIndex("votes", out _) ? [.. LabelSheet.Read(path).Select(Of)] : Table(reader, path);
    }

    private static GoldSentence Of(LabelledSentence row) =>
        new(row.Corpus, row.Document, row.Offset, row.Length, "", [.. Labels().Select(row.ShareOf)]);

    private static List<GoldSentence> Table(CsvReader reader, string path)
    {
        var rows = new List<GoldSentence>();
        while (reader.Read())
        {
            try
            {
                rows.Add(new GoldSentence(Cell(reader, "corpus"), Cell(reader, "doc"), Number(Cell(reader, "offset")), 0, Cell(reader, "sentence"),
                    [.. LabelNames.All.Select(name => Number(Cell(reader, name)) / Coders)]));
            }
            catch (FormatException e)
            {
                throw new UserErrorException(Messages.RowInvalid(path, (int)reader.LineNumber, e.Message));
            }
        }
        return rows;
    }

    private static string Cell(CsvReader reader, string column) =>
        reader.TryGetFieldIndex(column, out var index) ? reader.GetString(index) : throw new FormatException($"The column '{column}' is missing.");

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<CodebookLabel> Labels() => Enumerable.Range(0, LabelScores.Count).Select(label => (CodebookLabel)label);
}
