using System.Globalization;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>Draws a dependency tree as indented lines: the word, its tag, its relation, how sure the parser is where it says so.</summary>
public static class TreeDrawing
{
    /// <summary>The lines of a sentence; words without heads stand one below the other.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="layers">What it carries.</param>
    public static IEnumerable<string> Lines(Sentence sentence, AnnotationLayers layers)
    {
        var confidence = layers.HasFlag(AnnotationLayers.ArcConfidence);
        var children = Enumerable.Range(0, sentence.Tokens.Length).ToLookup(i => sentence.Tokens[i].Head);
        return children[-1].SelectMany(root => Draw(sentence, children, confidence, root, "", ""));
    }

    private static IEnumerable<string> Draw(Sentence sentence, ILookup<int, int> children, bool confidence, int at, string lead, string below)
    {
        yield return lead + Label(sentence.Tokens[at], confidence);
        int[] dependents = [.. children[at]];
        for (var i = 0; i < dependents.Length; i++)
        {
            var last = i + 1 == dependents.Length;
            foreach (var line in Draw(sentence, children, confidence, dependents[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "))) yield return line;
        }
    }

    private static string Label(Token token, bool confidence)
    {
        var tag = token.Pos == UniversalPos.None ? "" : " " + token.Pos;
        var relation = token.Relation.Length == 0 ? "" : " " + token.Relation;
        var sureness = confidence && token.Relation.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" {token.ArcConfidence:F2}") : "";
        return token.Form + tag + relation + sureness;
    }
}
