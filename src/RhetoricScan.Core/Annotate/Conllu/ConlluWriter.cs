namespace RhetoricScan.Annotate.Conllu;

/// <summary>Writes CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>Writes sentences, each closed by an empty line; line ends are LF.</summary>
    public static void Write(TextWriter writer, IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var comment in sentence.Comments) writer.Write(comment + "\n");
            foreach (var line in sentence.Lines) writer.Write(Row(line) + "\n");
            writer.Write('\n');
        }
    }

    private static string Row(ConlluLine line) => string.Join(
        '\t', line.Id, line.Form, line.Lemma, line.Upos, line.Xpos, line.Features, line.Head, line.Relation, line.Enhanced, line.Misc);
}
