using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
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
        try
        {
            var parts = default(Parts);
            foreach (var line in new Utf8Lines(File.ReadAllBytes(path)))
                if (!line.IsEmpty && line[0] != '#') parts.Take(line);
            return parts.Vectors();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new UserErrorException(Messages.ModelFileUnreadable(e.Message).At(shown));
        }
    }

    private struct Parts
    {
        private int size;
        private float unit;
        private List<string>? words;
        private List<sbyte> values;

        public void Take(ReadOnlySpan<byte> line)
        {
            var blank = line.IndexOf((byte)' ');
            if (blank < 0) throw new FormatException($"The line '{Encoding.UTF8.GetString(line)}' has no blank.");
            if (words is null)
            {
                size = int.Parse(line[..blank], NumberStyles.Integer, CultureInfo.InvariantCulture);
                unit = float.Parse(line[(blank + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture);
                (words, values) = ([], []);
                return;
            }
            words.Add(Encoding.UTF8.GetString(line[..blank]));
            TakeVector(line[(blank + 1)..]);
        }

        public readonly WordVectors Vectors() => words is null
            ? throw new FormatException("It has no line with size and unit.")
            : new WordVectors(size, unit, words, [.. values]);

        private readonly void TakeVector(ReadOnlySpan<byte> text)
        {
            var start = values.Count;
            CollectionsMarshal.SetCount(values, start + size);
            var target = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(values)[start..]);
            if (Base64.DecodeFromUtf8(text, target, out _, out var written) != OperationStatus.Done || written != size)
                throw new FormatException($"A word has not {size} values in Base64.");
        }
    }
}
