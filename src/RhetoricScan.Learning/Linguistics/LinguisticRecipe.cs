using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>How the models of a language are trained: what differs between languages.</summary>
internal sealed record LinguisticRecipe
{
    /// <summary>Settings of the network.</summary>
    public required NeuralSettings Neural { get; init; }

    /// <summary>True when the second row of tags is the features, because the treebanks have no language-specific tags.</summary>
    public bool FineTagsAreFeatures { get; init; }

    /// <summary>The recipe of a language; small treebanks get smaller batches and more rounds.</summary>
    /// <exception cref="UserErrorException">There is none (RS5007).</exception>
    public static LinguisticRecipe Of(string language) => language switch
    {
        "en" => new LinguisticRecipe { Neural = new NeuralSettings() },
        "ru" => new LinguisticRecipe { Neural = SmallTreebank, FineTagsAreFeatures = true },
        "ko" => new LinguisticRecipe { Neural = SmallTreebank },
        _ => throw new UserErrorException(Messages.LanguageWithoutModel(language)),
    };

    private static NeuralSettings SmallTreebank => new() { Epochs = 30, BatchTokens = 300 };
}
