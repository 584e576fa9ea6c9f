namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Templates for the next action (after Zhang and Nivre 2011): top of the stack, next words, their dependents, distances.</summary>
internal static class ActionFeatures
{
    /// <summary>Most features of a state.</summary>
    public const int Most = 180;

    /// <summary>Features of a state.</summary>
    public static void Fill(ParserState state, ref FeatureList f)
    {
        var v = new StateView(state);
        var (s0, s1, s2, b0, b1, b2) = (state.Stack(0), state.Stack(1), state.Stack(2), state.Buffer(0), state.Buffer(1), state.Buffer(2));
        ulong w0 = v.Word(s0), t0 = v.Tag(s0), w1 = v.Word(s1), t1 = v.Tag(s1), wb = v.Word(b0), tb = v.Tag(b0), tb1 = v.Tag(b1), tb2 = v.Tag(b2), t2 = v.Tag(s2);
        f.Add(0); f.Add(w0); f.Add(t0); f.Add(w0, t0); f.Add(wb); f.Add(tb); f.Add(wb, tb); f.Add(w1); f.Add(t1); f.Add(w1, t1);
        f.Add(v.Word(b1)); f.Add(tb1); f.Add(v.Word(b1), tb1); f.Add(tb2); f.Add(v.Word(b2)); f.Add(t2); f.Add(v.Word(s2));
        f.Add(w0, t0, wb, tb); f.Add(w0, t0, wb); f.Add(w0, wb, tb); f.Add(w0, t0, tb); f.Add(t0, wb, tb); f.Add(w0, wb); f.Add(t0, tb); f.Add(tb, tb1);
        f.Add(w1, t1, w0, t0); f.Add(w1, w0); f.Add(t1, t0); f.Add(w1, t0); f.Add(t1, w0); f.Add(t1, tb); f.Add(w1, tb); f.Add(t1, wb); f.Add(w1, wb);
        f.Add(tb, tb1, tb2); f.Add(t0, tb, tb1); f.Add(t1, t0, tb); f.Add(t2, t1, t0); f.Add(t1, t0, tb, tb1); f.Add(w0, tb, tb1); f.Add(t0, wb, tb1);
        f.Add(w1, t0, tb); f.Add(t1, w0, tb); f.Add(t1, t0, wb);
        AddDistances(v, s0, s1, b0, w0, t0, w1, t1, wb, tb, ref f);
        AddDependents(v, s0, s1, b0, w0, t0, w1, t1, wb, tb, ref f);
        AddClusters(v, s0, s1, b0, b1, t0, t1, tb, ref f);
        AddFineTags(v, s0, s1, b0, b1, t0, t1, tb, w0, wb, ref f);
        if (state.SchemeMark != 0) AddScheme(v, s0, s1, b0, t0, t1, tb, state.SchemeMark, ref f);
    }

    private static void AddFineTags(StateView v, int s0, int s1, int b0, int b1, ulong t0, ulong t1, ulong tb, ulong w0, ulong wb, ref FeatureList f)
    {
        ulong f0 = v.FineTag(s0), f1 = v.FineTag(s1), fb = v.FineTag(b0), fb1 = v.FineTag(b1);
        ulong e0 = v.Ending(s0), e1 = v.Ending(s1), eb = v.Ending(b0);
        f.Add(f0); f.Add(fb); f.Add(f1); f.Add(f0, fb); f.Add(f1, f0); f.Add(fb, fb1); f.Add(f1, fb); f.Add(f0, fb, fb1); f.Add(f1, f0, fb); f.Add(f0, fb, v.FineTag(v.Left(b0))); f.Add(f0, v.FineTag(v.Left(s0)), fb);
        f.Add(f0, v.Label(v.Left(s0)), v.Label(v.Right(s0)), fb); f.Add(f1, v.Label(v.Right(s1)), f0, v.Label(v.Left(s0)));
        f.Add(e0, tb); f.Add(t0, eb); f.Add(e0, eb); f.Add(e1, e0); f.Add(e0, t0); f.Add(eb, tb);
        f.Add(v.FineTag(s0 - 1), f0, v.FineTag(s0 + 1)); f.Add(v.FineTag(b0 - 1), fb, f0); f.Add(v.Word(v.Left(b0)), w0, tb); f.Add(v.Word(v.Left(b0)), t0, tb); f.Add(v.Word(v.Left(b0)), t1, t0); f.Add(v.Tag(v.Left(b0)), v.Word(v.Left(s0)), t1, t0);
        f.Add(t0, tb, v.LeftCount(b0), v.RightCount(s0)); f.Add(t1, t0, v.LeftCount(s0), v.RightCount(s1)); f.Add(v.Label(v.Left(b0)), v.Label(v.Left2(b0)), t0, tb);
    }

    /// <summary>The strongest features once more for the scheme alone (after Daumé 2007).</summary>
    private static void AddScheme(StateView v, int s0, int s1, int b0, ulong t0, ulong t1, ulong tb, ulong scheme, ref FeatureList f)
    {
        ulong f0 = v.FineTag(s0), f1 = v.FineTag(s1), fb = v.FineTag(b0);
        f.Add(scheme, f0, fb); f.Add(scheme, t0, tb); f.Add(scheme, t1, t0); f.Add(scheme, f1, f0); f.Add(scheme, f0); f.Add(scheme, fb); f.Add(scheme, t1, t0, tb); f.Add(scheme, v.Ending(s0), v.Ending(b0));
    }

    private static void AddDistances(StateView v, int s0, int s1, int b0, ulong w0, ulong t0, ulong w1, ulong t1, ulong wb, ulong tb, ref FeatureList f)
    {
        var ahead = s0 >= 0 && b0 >= 0 ? (ulong)Math.Min(b0 - s0, 9) : 0;
        var below = s0 >= 0 && s1 >= 0 ? (ulong)Math.Min(s0 - s1, 9) : 0;
        f.Add(w0, ahead); f.Add(t0, ahead); f.Add(wb, ahead); f.Add(tb, ahead); f.Add(t0, tb, ahead); f.Add(w0, wb, ahead); f.Add(t1, t0, below); f.Add(w1, below); f.Add(w0, below);
        f.Add(w0, v.LeftCount(s0)); f.Add(t0, v.LeftCount(s0)); f.Add(w0, v.RightCount(s0)); f.Add(t0, v.RightCount(s0));
        f.Add(wb, v.LeftCount(b0)); f.Add(tb, v.LeftCount(b0)); f.Add(w1, v.RightCount(s1)); f.Add(t1, v.RightCount(s1));
    }

    private static void AddDependents(StateView v, int s0, int s1, int b0, ulong w0, ulong t0, ulong w1, ulong t1, ulong wb, ulong tb, ref FeatureList f)
    {
        var (l0, r0, lb, l1, r1) = (v.Left(s0), v.Right(s0), v.Left(b0), v.Left(s1), v.Right(s1));
        f.Add(t0, v.Tag(l0), tb); f.Add(t0, v.Tag(r0), tb); f.Add(t0, tb, v.Tag(lb)); f.Add(t1, v.Tag(r1), t0); f.Add(t1, v.Tag(l1), t0); f.Add(t1, t0, v.Tag(l0)); f.Add(t1, t0, v.Tag(r0));
        f.Add(v.Word(l0), 1); f.Add(v.Label(l0)); f.Add(v.Word(r0)); f.Add(v.Label(r0)); f.Add(v.Word(lb)); f.Add(v.Label(lb)); f.Add(v.Label(l1)); f.Add(v.Label(r1));
        f.Add(t0, v.Tag(l0), v.Tag(v.Left2(s0))); f.Add(t0, v.Tag(r0), v.Tag(v.Right2(s0))); f.Add(tb, v.Tag(lb), v.Tag(v.Left2(b0))); f.Add(t1, v.Tag(r1), v.Tag(v.Right2(s1)));
        f.Add(t0, v.Label(l0), v.Label(r0)); f.Add(w0, v.Label(r0)); f.Add(w1, v.Label(r1)); f.Add(wb, v.Label(lb)); f.Add(tb, v.Label(lb), v.Label(v.Left2(b0)));
        f.Add(t1, v.Label(l1), v.Label(r1)); f.Add(t0, tb, v.Label(r0), v.Label(lb)); f.Add(t1, t0, v.Label(r1), v.Label(l0)); f.Add(w0, wb, v.Label(r0));
    }

    private static void AddClusters(StateView v, int s0, int s1, int b0, int b1, ulong t0, ulong t1, ulong tb, ref FeatureList f)
    {
        ulong c0 = v.Coarse(s0), c1 = v.Coarse(s1), cb = v.Coarse(b0);
        f.Add(c0); f.Add(cb); f.Add(c1); f.Add(c0, cb); f.Add(c1, c0); f.Add(c1, cb); f.Add(c0, tb); f.Add(t0, cb); f.Add(c1, t0); f.Add(t1, c0);
        f.Add(c1, c0, cb); f.Add(c0, t0, cb, tb); f.Add(t1, c0, cb); f.Add(v.Coarse(b1), tb); f.Add(v.Fine(s0), v.Fine(b0)); f.Add(v.Fine(s1), v.Fine(s0));
        f.Add(c1, v.Word(v.Left(b0)), cb); f.Add(c1, v.Word(v.Left(s0)), c0);
    }
}
