using RhetoricScan.Annotate.Perceptron;

namespace RhetoricScan.Learning.Linguistics.Fast;

/// <summary>How many gold arcs each action makes unreachable, from any state (Goldberg and Nivre 2013, arc-hybrid).</summary>
internal sealed class DynamicOracle
{
    private readonly int[] heads;
    private readonly List<int>[] dependents;
    private readonly bool[] onStack;

    /// <summary>Readies a gold tree: heads by word from 1.</summary>
    public DynamicOracle(int[] heads)
    {
        this.heads = heads;
        dependents = new List<int>[heads.Length];
        onStack = new bool[heads.Length];
        onStack[0] = true;
        for (var i = 0; i < heads.Length; i++) dependents[i] = [];
        for (var i = 1; i < heads.Length; i++) dependents[heads[i]].Add(i);
    }

    /// <summary>Follows the state, before it acts.</summary>
    public void Follow(ParserState state, ParserAction action)
    {
        if (action == ParserAction.Shift) onStack[state.Next] = true;
        else onStack[state.Stack(0)] = false;
    }

    /// <summary>Lost arcs per action.</summary>
    public void Costs(ParserState state, Span<int> costs)
    {
        costs.Clear();
        var (top, second, next) = (state.Stack(0), state.Stack(1), state.Next);
        if (next <= state.Count)
        {
            if (heads[next] < next && onStack[heads[next]] && heads[next] != top) costs[0]++;
            foreach (var word in dependents[next])
                if (word < next && onStack[word] && state.Heads[word] < 0) costs[0]++;
        }
        if (top <= 0) return;
        if (heads[top] != next && (heads[top] == second || heads[top] > next)) costs[1]++;
        foreach (var word in dependents[top])
        {
            if (word < next) continue;
            costs[1]++;
            costs[2]++;
        }
        if (heads[top] >= next) costs[2]++;
    }
}
