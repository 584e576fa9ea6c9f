using Microsoft.ML;
using Microsoft.ML.Data;
using NUnit.Framework;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Learning.Evidence;
using RhetoricScan.Statistics;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Learning;

/// <summary>The core's plain arithmetic gives what Microsoft.ML gives.</summary>
internal sealed class LogisticParityTests
{
    private const int Columns = 40;
    private const int Sentences = 500;

    [Test]
    public void Core_and_trainer_agree_on_500_generated_sentences()
    {
        var random = new SeededRandom(7);
        var bags = Enumerable.Range(0, Sentences).Select(_ => Bag(random)).ToList();
        var examples = bags.Select(bag => new LogisticExample { Features = Buffer(bag), Label = bag.Values.Sum(feature => feature.Value * Sign(feature.Key)) > 0 }).ToList();
        var trainer = new LogisticTrainer(1, .01f);
        var fit = trainer.Fit(Columns, examples);
        var core = new LinearWeights([.. Enumerable.Repeat(fit.Bias, LabelScores.Count)],
            NameIndex.Of(Enumerable.Range(0, Columns).Select(Name)), [.. fit.Weights.SelectMany(weight => Enumerable.Repeat(weight, LabelScores.Count))]);
        var theirs = Probabilities(trainer.FitTransformer(Columns, examples), examples);
        var ours = bags.Select(bag => SpeechContext.Logistic(core.LogOdds(Weighed(core, bag).Collect())[0])).ToList();
        Assert.That(ours.Zip(theirs, (one, other) => Math.Abs(one - other)).Max(), Is.LessThan(1e-5));
        Assert.That(ours.Max() - ours.Min(), Is.GreaterThan(.5), "The fit must tell sentences apart.");
    }

    private static List<float> Probabilities(ITransformer model, List<LogisticExample> examples)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(LogisticExample));
        schema[nameof(LogisticExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Columns);
        var scored = model.Transform(context.Data.LoadFromEnumerable(examples, schema));
        return [.. scored.GetColumn<float>("Probability")];
    }

    private static WeighedFeatures Weighed(LinearWeights weights, NamedFeatures features)
    {
        var bag = new WeighedFeatures(weights);
        foreach (var (name, value) in features.Values) bag.Add(name, value);
        return bag;
    }

    private static NamedFeatures Bag(SeededRandom random)
    {
        var bag = new NamedFeatures();
        for (var i = 0; i < 8; i++) bag.Add(Name(random.Next(Columns)), .5f + (random.Next(4) / 4f));
        return bag;
    }

    private static VBuffer<float> Buffer(NamedFeatures bag)
    {
        var features = bag.Values.Select(feature => (Column: int.Parse(feature.Key[2..], System.Globalization.CultureInfo.InvariantCulture), feature.Value)).OrderBy(pair => pair.Column).ToList();
        return new VBuffer<float>(Columns, features.Count, [.. features.Select(pair => pair.Value)], [.. features.Select(pair => pair.Column)]);
    }

    private static string Name(int column) => $"w:{column:00}";

    private static int Sign(string name) => (name[^1] - '0') % 2 == 0 ? 1 : -1;
}
