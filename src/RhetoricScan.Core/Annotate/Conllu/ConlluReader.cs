using System.Collections.Immutable;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>Reads CoNLL-U.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file in order.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Its name in messages.</param>
    /// <exception cref="UserErrorException">A line has not ten columns (RS5001).</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file)
    {
        var comments = ImmutableArray.CreateBuilder<string>();
        var lines = ImmutableArray.CreateBuilder<ConlluLine>();
        var (number, first) = (0, 1);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (lines.Count > 0 || comments.Count > 0) yield return new ConlluSentence(comments.ToImmutable(), lines.ToImmutable(), first);
                comments.Clear();
                lines.Clear();
                first = number + 1;
            }
            else if (line[0] == '#' && lines.Count == 0) comments.Add(line);
            else lines.Add(Parse(line, file, number));
        }
        if (lines.Count > 0) yield return new ConlluSentence(comments.ToImmutable(), lines.ToImmutable(), first);
    }

    private static ConlluLine Parse(string line, string file, int number)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns) throw new UserErrorException(Messages.ConlluColumns(cells.Length).At(file, number));
        return new ConlluLine
        {
            Id = cells[0],
            Form = cells[1],
            Lemma = cells[2],
            Upos = cells[3],
            Xpos = cells[4],
            Features = cells[5],
            Head = cells[6],
            Relation = cells[7],
            Enhanced = cells[8],
            Misc = cells[9],
        };
    }
}
