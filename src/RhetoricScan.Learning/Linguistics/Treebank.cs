using System.Text;
using RhetoricScan.Annotate.Conllu;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>Reads treebank files for training and evaluation.</summary>
public static class Treebank
{
    /// <summary>All sentences that have words, file by file.</summary>
    /// <exception cref="UserErrorException">A file is missing (RS1001).</exception>
    public static IReadOnlyList<ConlluSentence> Read(IEnumerable<string> paths)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var path in paths)
        {
            if (!File.Exists(path)) throw new UserErrorException(Messages.InputMissing(path));
            using var reader = new StreamReader(path, Encoding.UTF8);
            sentences.AddRange(ConlluReader.Read(reader, path).Where(sentence => sentence.Words.Any()));
        }
        return sentences;
    }
}
