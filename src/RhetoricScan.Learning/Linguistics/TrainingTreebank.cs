using RhetoricScan.Annotate.Conllu;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>The sentences of a training and, where its treebanks are annotated by several schemes, the scheme of each.</summary>
public sealed class TrainingTreebank
{
    private readonly IReadOnlyList<int> _schemes;

    private TrainingTreebank(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<string> names, IReadOnlyList<int> schemes) =>
        (Sentences, Schemes, _schemes) = (sentences, names, schemes);

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<ConlluSentence> Sentences { get; }

    /// <summary>Names of the schemes, the default first; none where they are not told apart.</summary>
    public IReadOnlyList<string> Schemes { get; }

    /// <summary>The number of a sentence's scheme; 0 where they are not told apart.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    public int SchemeOf(int sentence) => _schemes.Count == 0 ? 0 : _schemes[sentence];

    /// <summary>Sentences of one scheme, or of several that are not told apart.</summary>
    /// <param name="sentences">The sentences.</param>
    public static TrainingTreebank OfOneScheme(IReadOnlyList<ConlluSentence> sentences) => new(sentences, [], []);

    /// <summary>Reads files and takes each one's scheme from its name: <c>ko_gsd-train.conllu</c> follows <c>gsd</c>.</summary>
    /// <param name="paths">The files; the scheme of the first is the default.</param>
    /// <exception cref="UserErrorException">A file is missing (RS1001) or its name says no scheme (RS5011).</exception>
    public static TrainingTreebank ReadWithSchemes(IEnumerable<string> paths)
    {
        var (sentences, names, schemes) = (new List<ConlluSentence>(), new List<string>(), new List<int>());
        foreach (var path in paths)
        {
            var name = SchemeIn(Path.GetFileName(path));
            if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
            var read = Treebank.Read([path]);
            sentences.AddRange(read);
            schemes.AddRange(Enumerable.Repeat(names.IndexOf(name), read.Count));
        }
        return new TrainingTreebank(sentences, names, schemes);
    }

    /// <summary>What stands between the first underscore and the hyphen behind it.</summary>
    private static string SchemeIn(string file)
    {
        var start = file.IndexOf('_', StringComparison.Ordinal) + 1;
        var end = file.IndexOf('-', start);
        return start > 0 && end > start ? file[start..end] : throw new UserErrorException(Messages.TreebankUnnamed(file));
    }
}
