using System.Globalization;
using CsvHelper;

namespace RhetoricScan.Learning.Labels;

/// <summary>The committed stand-off file of labels: <c>corpus,doc,offset,length,sha,kind,votes</c>, votes parted by semicolons.</summary>
public static class LabelSheet
{
    private const string Header = "corpus,doc,offset,length,sha,kind,votes";

    /// <summary>Reads the file.</summary>
    /// <exception cref="UserErrorException">The file or a row can't be read.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
        var rows = new List<LabelledSentence>();
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', CommentPrefix = '#', TrackLineNumbers = true });
        while (reader.Read()) rows.Add(Row(reader, path));
        return rows;
    }

    /// <summary>Writes the rows by corpus, document and offset, lines ending in LF.</summary>
    public static void Write(TextWriter writer, IEnumerable<LabelledSentence> rows)
    {
        writer.Write(Header + "\n");
        foreach (var row in rows.OrderBy(row => row.Corpus, StringComparer.Ordinal).ThenBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Offset))
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{row.Corpus},{row.Document},{row.Offset},{row.Length},{row.Hash},{row.Kind},{string.Join(';', row.Votes)}\n"));
    }

    private static LabelledSentence Row(CsvReader reader, string path)
    {
        try
        {
            return new LabelledSentence(reader.GetString(0), reader.GetString(1), Number(reader, 2), Number(reader, 3), reader.GetString(4), reader.GetString(5),
                [.. reader.GetString(6).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(CoderVote.Parse)]);
        }
        catch (FormatException e)
        {
            throw new UserErrorException(Messages.RowInvalid(path, (int)reader.LineNumber, e.Message));
        }
    }

    private static int Number(CsvReader reader, int column) => int.Parse(reader.GetString(column), NumberStyles.None, CultureInfo.InvariantCulture);
}
