namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Reads a parser state as hashes; places without a word have one of their own.</summary>
internal readonly struct StateView(ParserState state)
{
    private const ulong Nothing = 3;
    private const ulong RootWord = 11;
    private const int TagBase = 100;
    private const int LabelBase = 50;

    public ulong Word(int i) => i < 0 || i > state.Count ? Nothing : i == 0 ? RootWord : state.Words[i - 1].Normal;

    /// <summary>The universal tag.</summary>
    public ulong Tag(int i) => i < 0 || i > state.Count ? Nothing : i == 0 ? TagBase - 1 : (ulong)(TagBase + state.TagSet.ClassOf(state.Tags[i - 1]));

    /// <summary>The whole tag.</summary>
    public ulong FineTag(int i) => i < 0 || i > state.Count ? Nothing : i == 0 ? TagBase - 1 : (ulong)(TagBase + state.Tags[i - 1]);

    public ulong Coarse(int i) => i <= 0 || i > state.Count ? Nothing : state.Words[i - 1].Coarse;

    public ulong Fine(int i) => i <= 0 || i > state.Count ? Nothing : state.Words[i - 1].Fine;

    public ulong Ending(int i) => i <= 0 || i > state.Count ? Nothing : state.Words[i - 1].Endings[2];

    public ulong Label(int i) => i <= 0 ? Nothing : (ulong)(LabelBase + state.Labels[i]);

    public int Left(int i) => Dependent(state.Left, i);

    public int Left2(int i) => Dependent(state.Left2, i);

    public int Right(int i) => Dependent(state.Right, i);

    public int Right2(int i) => Dependent(state.Right2, i);

    public ulong LeftCount(int i) => i < 0 ? 9 : (ulong)Math.Min(state.LeftCount[i], 3);

    public ulong RightCount(int i) => i < 0 ? 9 : (ulong)Math.Min(state.RightCount[i], 3);

    private static int Dependent(int[] dependents, int i) => i < 0 || dependents[i] == 0 ? -1 : dependents[i];
}
