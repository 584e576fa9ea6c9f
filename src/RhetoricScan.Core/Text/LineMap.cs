namespace RhetoricScan.Text;

/// <summary>Turns offsets of a text into lines and columns. Lines end at LF, CR or CR LF.</summary>
public sealed class LineMap
{
    private readonly List<int> starts = [0];

    /// <summary>Reads the line ends of a text once.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (ends) starts.Add(i + 1);
        }
    }

    /// <summary>Number of lines, at least 1.</summary>
    public int Count => starts.Count;

    /// <summary>The line of an offset, counted from 1.</summary>
    public int LineOf(int offset) => IndexOf(offset) + 1;

    /// <summary>The column of an offset in UTF-16 code units, counted from 1.</summary>
    public int ColumnOf(int offset) => offset - starts[IndexOf(offset)] + 1;

    private int IndexOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
