namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Templates for the relation of a new arc: head, dependent, their neighbours and dependents.</summary>
internal static class LabelFeatures
{
    /// <summary>Most features of an arc.</summary>
    public const int Most = 70;

    /// <summary>Features of an arc.</summary>
    public static void Fill(ParserState state, int head, int word, ref FeatureList f)
    {
        var v = new StateView(state);
        var rightward = head < word ? 1UL : 0;
        var distance = ((ulong)Math.Min(Math.Abs(head - word), 8) * 2) + rightward;
        ulong wh = v.Word(head), th = v.Tag(head), wd = v.Word(word), td = v.Tag(word);
        ulong left = v.Label(v.Left(word)), right = v.Label(v.Right(word)), leftWord = v.Word(v.Left(word)), sibling = v.Label(rightward == 1 ? v.Right(head) : v.Left(head));
        ulong headLeft = v.Label(v.Left(head)), headRight = v.Label(v.Right(head));
        f.Add(0); f.Add(wh, rightward); f.Add(th, rightward); f.Add(wd, rightward); f.Add(td, rightward); f.Add(th, td, rightward); f.Add(wh, td, rightward); f.Add(th, wd, rightward); f.Add(wh, wd, rightward);
        f.Add(th, td, distance); f.Add(td, distance); f.Add(th, td, leftWord, rightward); f.Add(wh, leftWord, rightward); f.Add(leftWord, td, th, v.Word(v.Left2(word)));
        f.Add(th, td, left, right); f.Add(th, td, sibling, rightward); f.Add(th, td, headLeft, headRight); f.Add(wh, td, headLeft, rightward);
        f.Add(td, v.Tag(word - 1), v.Tag(word + 1)); f.Add(th, v.Tag(head - 1), v.Tag(head + 1), td); f.Add(wd, v.Word(word - 1)); f.Add(wd, v.Word(word + 1)); f.Add(wh, v.Word(head - 1), rightward);
        f.Add(td, th, v.Word(v.Left(head)), rightward); f.Add(v.Ending(word), th, rightward); f.Add(v.Ending(head), td, rightward); f.Add(v.Ending(word), v.Ending(head), rightward);
        f.Add(td, left, leftWord); f.Add(th, td, v.Tag(word - 1), rightward); f.Add(th, td, v.Tag(word + 1), rightward); f.Add(sibling, wd, rightward); f.Add(sibling, wh, td, rightward); f.Add(headRight, td, wh);
        f.Add(v.Word(word + 1), td, rightward); f.Add(v.Word(word - 1), td, rightward);
        ulong ch = v.Coarse(head), cd = v.Coarse(word);
        f.Add(ch, cd, rightward); f.Add(ch, td, rightward); f.Add(th, cd, rightward); f.Add(ch, leftWord, cd); f.Add(cd, leftWord, rightward); f.Add(ch, td, sibling, rightward);
        ulong fh = v.FineTag(head), fd = v.FineTag(word);
        f.Add(fh, fd, rightward); f.Add(fh, td, rightward); f.Add(th, fd, rightward); f.Add(fd, leftWord); f.Add(fd, v.FineTag(v.Left(word)), th); f.Add(fh, fd, v.Tag(v.Left(head)), v.Tag(v.Right(head)));
        f.Add(wh, fd, rightward); f.Add(fh, wd, rightward); f.Add(td, th, v.Label(v.Left2(head)), headLeft); f.Add(td, th, v.Label(v.Right2(head)), headRight); f.Add(fd, fh, left, leftWord);
        f.Add(v.Fine(head), v.Fine(word), rightward); f.Add(v.Fine(word), th, leftWord);
        if (state.SchemeMark != 0) AddScheme(v, word, leftWord, th, td, fh, fd, rightward, state.SchemeMark, ref f);
    }

    /// <summary>The strongest features once more for the scheme alone (after Daumé 2007).</summary>
    private static void AddScheme(StateView v, int word, ulong leftWord, ulong th, ulong td, ulong fh, ulong fd, ulong rightward, ulong scheme, ref FeatureList f)
    {
        f.Add(scheme, fh, fd, rightward); f.Add(scheme, th, td, rightward); f.Add(scheme, fd, th); f.Add(scheme, td); f.Add(scheme, v.Ending(word), th); f.Add(scheme, v.Word(word)); f.Add(scheme, fd, leftWord);
    }
}
