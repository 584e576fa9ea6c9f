using System.Globalization;
using System.Runtime.InteropServices;
using RhetoricScan.Detect.Learned;

namespace RhetoricScan.IO.Models;

/// <summary>Word vectors as a text file (<c>evidence/en.vectors.txt</c>): size and unit, then a line per word with its 8-bit values in Base64.</summary>
public static class WordVectorFile
{
    /// <summary>The vectors of a language; null when the folder has none.</summary>
    /// <exception cref="UserErrorException">The file can't be read (RS2003).</exception>
    public static WordVectors? Find(ModelDirectory models, string language)
    {
        var name = $"evidence/{language}.vectors.txt";
        return models.Files("evidence", ".vectors.txt").Contains(name) ? Read(models.Require(name), name) : null;
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="UserErrorException">The file can't be read (RS2003).</exception>
    public static WordVectors Read(string path, string shown)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').ToList();
        try
        {
            var head = lines[0].Split(' ');
            var words = lines.Skip(1).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ToList();
            var values = lines.Skip(1).SelectMany(line => Convert.FromBase64String(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])).ToArray();
            return new WordVectors(int.Parse(head[0], CultureInfo.InvariantCulture), float.Parse(head[1], CultureInfo.InvariantCulture), words, MemoryMarshal.Cast<byte, sbyte>(values).ToArray());
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new UserErrorException(Messages.ModelFileUnreadable(e.Message).At(shown));
        }
    }
}
