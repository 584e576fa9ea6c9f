using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace RhetoricScan.Learning.Evidence;

/// <summary>An example of one label for Microsoft.ML.</summary>
internal sealed class LogisticExample
{
    public VBuffer<float> Features { get; set; }

    public bool Label { get; set; }

    public float Weight { get; set; } = 1;
}

/// <summary>Weights of a fitted logistic regression.</summary>
/// <param name="Bias">The bias.</param>
/// <param name="Weights">One per column.</param>
internal sealed record LogisticFit(float Bias, float[] Weights)
{
    /// <summary>The log odds of a sparse vector.</summary>
    public float LogOdds(SparseVector vector)
    {
        double sum = Bias;
        for (var i = 0; i < vector.Columns.Length; i++) sum += vector.Values[i] * (double)Weights[vector.Columns[i]];
        return (float)sum;
    }
}

/// <summary>Fits one label by L-BFGS with Microsoft.ML; one thread, so that any machine gives the same weights.</summary>
/// <param name="ridge">Strength of the L2 penalty.</param>
/// <param name="lasso">Strength of the L1 penalty.</param>
internal sealed class LogisticTrainer(float ridge, float lasso)
{
    private readonly MLContext context = new(seed: 1);

    /// <summary>Fits the examples.</summary>
    /// <param name="columns">Length of the vectors.</param>
    /// <param name="examples">The examples.</param>
    public LogisticFit Fit(int columns, IReadOnlyCollection<LogisticExample> examples) => Parameters(FitModel(columns, examples));

    /// <summary>The Microsoft.ML model itself, for parity tests.</summary>
    public ITransformer FitTransformer(int columns, IReadOnlyCollection<LogisticExample> examples) => FitModel(columns, examples);

    private BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> FitModel(int columns, IReadOnlyCollection<LogisticExample> examples)
    {
        var schema = SchemaDefinition.Create(typeof(LogisticExample));
        schema[nameof(LogisticExample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns);
        return context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = lasso,
            L2Regularization = ridge,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-4f,
            ExampleWeightColumnName = nameof(LogisticExample.Weight),
        }).Fit(context.Data.LoadFromEnumerable(examples, schema));
    }

    private static LogisticFit Parameters(BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> model) =>
        new(model.Model.SubModel.Bias, [.. model.Model.SubModel.Weights]);
}
