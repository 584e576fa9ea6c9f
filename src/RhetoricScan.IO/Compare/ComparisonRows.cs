using CsvHelper;
using RhetoricScan.IO.Tables;

namespace RhetoricScan.IO.Compare;

/// <summary>A row of <c>groups.csv</c>: one measure of one group on one side.</summary>
[CsvRecord]
public sealed partial record GroupRow
{
    /// <summary>Name of the results.</summary>
    [CsvColumn("side")] public required string Side { get; init; }

    /// <summary>The group; <c>all</c> for the whole side.</summary>
    [CsvColumn("group")] public required string Group { get; init; }

    /// <summary>Number of speeches.</summary>
    [CsvColumn("speeches")] public required int Speeches { get; init; }

    /// <summary>Number of sentences.</summary>
    [CsvColumn("sentences")] public required int Sentences { get; init; }

    /// <summary>Number of tokens.</summary>
    [CsvColumn("tokens")] public required long Tokens { get; init; }

    /// <summary>The measure.</summary>
    [CsvColumn("measure")] public required string Measure { get; init; }

    /// <summary>Its unit.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>Value over all speeches of the group together; empty where no speech has one.</summary>
    [CsvColumn("value"), CsvConverter(typeof(RealText))] public required string Value { get; init; }

    /// <summary>Lower end of the 95 % interval; empty where there is none.</summary>
    [CsvColumn("low"), CsvConverter(typeof(RealText))] public required string Low { get; init; }

    /// <summary>Upper end of it.</summary>
    [CsvColumn("high"), CsvConverter(typeof(RealText))] public required string High { get; init; }

    /// <summary>How the interval was made: <c>bootstrap of speeches</c>, <c>Jeffreys</c>, or empty.</summary>
    [CsvColumn("interval")] public required string Interval { get; init; }
}

/// <summary>A row of <c>levels.csv</c>: how often a level of a pattern occurs in a group.</summary>
[CsvRecord]
public sealed partial record LevelRow
{
    /// <summary>Name of the results.</summary>
    [CsvColumn("side")] public required string Side { get; init; }

    /// <summary>The group.</summary>
    [CsvColumn("group")] public required string Group { get; init; }

    /// <summary>victimization, appropriation or silence.</summary>
    [CsvColumn("pattern")] public required string Pattern { get; init; }

    /// <summary>The level.</summary>
    [CsvColumn("level")] public required int Level { get; init; }

    /// <summary>Speeches on it.</summary>
    [CsvColumn("speeches")] public required int Speeches { get; init; }

    /// <summary>Their share of the group's speeches.</summary>
    [CsvColumn("share"), CsvConverter(typeof(RealText))] public required string Share { get; init; }
}

/// <summary>A row of <c>differences.csv</c>: one measure of two groups or sides.</summary>
[CsvRecord]
public sealed partial record DifferenceRow
{
    /// <summary>The first of the two.</summary>
    [CsvColumn("first")] public required string First { get; init; }

    /// <summary>The second.</summary>
    [CsvColumn("second")] public required string Second { get; init; }

    /// <summary>The group within which sides differ; <c>all</c> for whole sides, empty when groups differ.</summary>
    [CsvColumn("within")] public required string Within { get; init; }

    /// <summary>The measure.</summary>
    [CsvColumn("measure")] public required string Measure { get; init; }

    /// <summary>Its unit.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>Speeches of the first that have the measure.</summary>
    [CsvColumn("first speeches")] public required int FirstSpeeches { get; init; }

    /// <summary>Speeches of the second.</summary>
    [CsvColumn("second speeches")] public required int SecondSpeeches { get; init; }

    /// <summary>Mean over the first's speeches.</summary>
    [CsvColumn("first mean"), CsvConverter(typeof(RealText))] public required string FirstMean { get; init; }

    /// <summary>Mean over the second's speeches.</summary>
    [CsvColumn("second mean"), CsvConverter(typeof(RealText))] public required string SecondMean { get; init; }

    /// <summary>Second mean less first mean.</summary>
    [CsvColumn("difference"), CsvConverter(typeof(RealText))] public required string Difference { get; init; }

    /// <summary>Cliff's delta, -1 to 1: how much more often a speech of the second exceeds one of the first than the other way round.</summary>
    [CsvColumn("Cliff's delta"), CsvConverter(typeof(RealText))] public required string Delta { get; init; }

    /// <summary>Two-sided p of the difference of means by permutation of speeches.</summary>
    [CsvColumn("p"), CsvConverter(typeof(RealText))] public required string P { get; init; }

    /// <summary>p adjusted over all rows of the table (Benjamini and Hochberg).</summary>
    [CsvColumn("p adjusted"), CsvConverter(typeof(RealText))] public required string Adjusted { get; init; }
}

/// <summary>A row of <c>pairs.csv</c>: how much two groups or sides differ over all measures. The pair that differs most comes first.</summary>
[CsvRecord]
public sealed partial record PairRow
{
    /// <summary>The first of the two.</summary>
    [CsvColumn("first")] public required string First { get; init; }

    /// <summary>The second.</summary>
    [CsvColumn("second")] public required string Second { get; init; }

    /// <summary>The group within which sides differ; <c>all</c> for whole sides, empty when groups differ.</summary>
    [CsvColumn("within")] public required string Within { get; init; }

    /// <summary>Speeches of the first.</summary>
    [CsvColumn("first speeches")] public required int FirstSpeeches { get; init; }

    /// <summary>Speeches of the second.</summary>
    [CsvColumn("second speeches")] public required int SecondSpeeches { get; init; }

    /// <summary>Measures tested.</summary>
    [CsvColumn("measures")] public required int Measures { get; init; }

    /// <summary>Measures that differ more than chance would readily give (adjusted p of differences.csv up to .05).</summary>
    [CsvColumn("measures that differ")] public required int Sure { get; init; }

    /// <summary>Mean size of Cliff's delta over all measures tested, 0 to 1.</summary>
    [CsvColumn("mean delta"), CsvConverter(typeof(RealText))] public required string MeanDelta { get; init; }

    /// <summary>The measure with the largest delta, of those that differ where there are any.</summary>
    [CsvColumn("strongest measure")] public required string Strongest { get; init; }

    /// <summary>Its unit.</summary>
    [CsvColumn("strongest unit")] public required string StrongestUnit { get; init; }

    /// <summary>Its mean over the first's speeches.</summary>
    [CsvColumn("strongest first mean"), CsvConverter(typeof(RealText))] public required string StrongestFirst { get; init; }

    /// <summary>Its mean over the second's speeches.</summary>
    [CsvColumn("strongest second mean"), CsvConverter(typeof(RealText))] public required string StrongestSecond { get; init; }

    /// <summary>Its Cliff's delta, -1 to 1.</summary>
    [CsvColumn("strongest delta"), CsvConverter(typeof(RealText))] public required string StrongestDelta { get; init; }
}

/// <summary>A row of <c>overall.csv</c>: whether all groups together differ in a measure.</summary>
[CsvRecord]
public sealed partial record OverallRow
{
    /// <summary>The measure.</summary>
    [CsvColumn("measure")] public required string Measure { get; init; }

    /// <summary>Its unit.</summary>
    [CsvColumn("unit")] public required string Unit { get; init; }

    /// <summary>Number of groups with at least two speeches.</summary>
    [CsvColumn("groups")] public required int Groups { get; init; }

    /// <summary>Number of speeches in them.</summary>
    [CsvColumn("speeches")] public required int Speeches { get; init; }

    /// <summary>Eta squared: share of the variance between speeches that lies between groups.</summary>
    [CsvColumn("eta squared"), CsvConverter(typeof(RealText))] public required string EtaSquared { get; init; }

    /// <summary>p by permutation of speeches over groups.</summary>
    [CsvColumn("p"), CsvConverter(typeof(RealText))] public required string P { get; init; }

    /// <summary>p adjusted over all measures (Benjamini and Hochberg).</summary>
    [CsvColumn("p adjusted"), CsvConverter(typeof(RealText))] public required string Adjusted { get; init; }
}

/// <summary>A row of <c>changes.csv</c>: an item that two groups or sides use more or less often.</summary>
[CsvRecord]
public sealed partial record ChangeRow
{
    /// <summary>The first of the two.</summary>
    [CsvColumn("first")] public required string First { get; init; }

    /// <summary>The second.</summary>
    [CsvColumn("second")] public required string Second { get; init; }

    /// <summary>The group within which sides differ; <c>all</c> for whole sides, empty when groups differ.</summary>
    [CsvColumn("within")] public required string Within { get; init; }

    /// <summary>rule, target, motif (act blamed), topic, body, guarded body, contested body or omitted episode.</summary>
    [CsvColumn("kind")] public required string Kind { get; init; }

    /// <summary>Id of the item.</summary>
    [CsvColumn("item")] public required string Item { get; init; }

    /// <summary>Occurrences in the first.</summary>
    [CsvColumn("first count")] public required int FirstCount { get; init; }

    /// <summary>Speeches of the first that hold it.</summary>
    [CsvColumn("first speeches")] public required int FirstSpeeches { get; init; }

    /// <summary>Occurrences per 1000 tokens of the first.</summary>
    [CsvColumn("first per 1000 tokens"), CsvConverter(typeof(RealText))] public required string FirstRate { get; init; }

    /// <summary>Occurrences in the second.</summary>
    [CsvColumn("second count")] public required int SecondCount { get; init; }

    /// <summary>Speeches of the second that hold it.</summary>
    [CsvColumn("second speeches")] public required int SecondSpeeches { get; init; }

    /// <summary>Occurrences per 1000 tokens of the second.</summary>
    [CsvColumn("second per 1000 tokens"), CsvConverter(typeof(RealText))] public required string SecondRate { get; init; }

    /// <summary>Binary logarithm of second rate by first rate, a zero count replaced by 1/2 (Log Ratio, Hardie 2014).</summary>
    [CsvColumn("log ratio"), CsvConverter(typeof(RealText))] public required string LogRatio { get; init; }

    /// <summary>G² over four cells (Dunning 1993) of occurrences and other tokens: how much evidence for a difference of the rates, if each token were drawn on its own. It orders rows of equal p.</summary>
    [CsvColumn("log-likelihood (4 cells, Dunning)"), CsvConverter(typeof(RealText))] public required string LogLikelihood { get; init; }

    /// <summary>Two-sided p of the difference of the speeches' rates, by permutation of speeches.</summary>
    [CsvColumn("p"), CsvConverter(typeof(RealText))] public required string P { get; init; }

    /// <summary>p adjusted over all items of the pair (Benjamini and Hochberg).</summary>
    [CsvColumn("p adjusted"), CsvConverter(typeof(RealText))] public required string Adjusted { get; init; }

    /// <summary>Speech of the first side's best example.</summary>
    [CsvColumn("first example speech")] public required string FirstExampleSpeech { get; init; }

    /// <summary>Its words.</summary>
    [CsvColumn("first example")] public required string FirstExample { get; init; }

    /// <summary>Speech of the second side's best example.</summary>
    [CsvColumn("second example speech")] public required string SecondExampleSpeech { get; init; }

    /// <summary>Its words.</summary>
    [CsvColumn("second example")] public required string SecondExample { get; init; }
}

/// <summary>A row of <c>items.csv</c>: how often a group mentions a topic of the agenda or blames a target.</summary>
[CsvRecord]
public sealed partial record ItemRow
{
    /// <summary>Name of the results.</summary>
    [CsvColumn("side")] public required string Side { get; init; }

    /// <summary>The group; <c>all</c> for the whole side.</summary>
    [CsvColumn("group")] public required string Group { get; init; }

    /// <summary>topic or target.</summary>
    [CsvColumn("kind")] public required string Kind { get; init; }

    /// <summary>Id of the topic or of the blamed actor. Topics that the side was asked for stand here with 0 too, targets only where they are blamed.</summary>
    [CsvColumn("item")] public required string Item { get; init; }

    /// <summary>Sentences that mention the topic, or counted blame rows upon the target.</summary>
    [CsvColumn("count")] public required int Count { get; init; }

    /// <summary>Speeches of the group that hold it.</summary>
    [CsvColumn("speeches")] public required int Speeches { get; init; }

    /// <summary>Occurrences per 1000 tokens of the group.</summary>
    [CsvColumn("per 1000 tokens"), CsvConverter(typeof(RealText))] public required string Rate { get; init; }
}
