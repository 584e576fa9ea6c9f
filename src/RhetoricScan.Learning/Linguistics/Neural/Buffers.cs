using RhetoricScan.Numerics;

namespace RhetoricScan.Learning.Linguistics.Neural;

/// <summary>Activations and deltas of one batch under training.</summary>
internal sealed class Buffers
{
    public Matrix Inputs { get; } = new();

    public Matrix InputsReversed { get; } = new();

    public Matrix Lower { get; } = new();

    public Matrix LowerReversed { get; } = new();

    public Matrix Tags { get; } = new();

    public Matrix Upper { get; } = new();

    public Matrix DependentArcs { get; } = new();

    public Matrix HeadArcs { get; } = new();

    public Matrix Arcs { get; } = new();

    public Matrix DependentLabels { get; } = new();

    public Matrix HeadLabels { get; } = new();

    public Matrix Labels { get; } = new();

    public Matrix LabelScores { get; } = new();

    public Matrix Heads { get; } = new();

    public Matrix Dependents { get; } = new();

    public Panels HeadPanels { get; } = new();

    public Matrix Scores { get; } = new();

    public Matrix ScoreDeltas { get; } = new();

    public Matrix DependentDeltas { get; } = new();

    public Matrix HeadDeltas { get; } = new();

    public Matrix TagDeltas { get; } = new();

    public Matrix ArcDeltas { get; } = new();

    public Matrix DependentArcDeltas { get; } = new();

    public Matrix HeadArcDeltas { get; } = new();

    public Matrix LabelScoreDeltas { get; } = new();

    public Matrix LabelDeltas { get; } = new();

    public Matrix DependentLabelDeltas { get; } = new();

    public Matrix HeadLabelDeltas { get; } = new();

    public Matrix UpperDeltas { get; } = new();

    public Matrix LowerDeltas { get; } = new();

    public Matrix InputDeltas { get; } = new();

    public Matrix ForwardDeltas { get; } = new();

    public Matrix BackwardDeltas { get; } = new();

    public Matrix ReversedDeltas { get; } = new();

    /// <summary>The row of each token's gold head; the row behind the last for the root.</summary>
    public int[] HeadRows { get; set; } = [];
}
