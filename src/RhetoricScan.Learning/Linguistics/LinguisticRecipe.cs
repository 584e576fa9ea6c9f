using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Learning.Linguistics.Neural;

namespace RhetoricScan.Learning.Linguistics;

/// <summary>How the models of a language are trained: what differs between languages.</summary>
internal sealed record LinguisticRecipe
{
    /// <summary>Settings of the network.</summary>
    public required NeuralSettings Neural { get; init; }

    /// <summary>True when the second row of tags is the features, because the treebanks have no language-specific tags.</summary>
    public bool FineTagsAreFeatures { get; init; }

    /// <summary>What the tags of the engine <c>fast</c> say besides the universal tag.</summary>
    public required Func<ConlluLine, string> FastTagDetail { get; init; }

    /// <summary>The recipe of a language; small treebanks get smaller batches and more rounds.</summary>
    /// <exception cref="UserErrorException">There is none (RS5007).</exception>
    public static LinguisticRecipe Of(string language) => language switch
    {
        "en" => new LinguisticRecipe { Neural = new NeuralSettings(), FastTagDetail = word => Cell(word.Xpos) },
        "ru" => new LinguisticRecipe { Neural = SmallTreebank, FineTagsAreFeatures = true, FastTagDetail = RoleFeatures },
        "ko" => new LinguisticRecipe { Neural = SmallTreebank, FastTagDetail = word => Cell(word.Xpos.Split('+')[^1]) },
        _ => throw new UserErrorException(Messages.LanguageWithoutModel(language)),
    };

    /// <summary>The features that tell who does what: case, mood, verb form, voice.</summary>
    private static string RoleFeatures(ConlluLine word) => string.Join('|', word.Features.Split('|').Where(IsOfRole));

    private static bool IsOfRole(string feature) =>
        feature.StartsWith("Case=", StringComparison.Ordinal) || feature is "Mood=Imp" or "VerbForm=Conv" or "VerbForm=Inf" or "VerbForm=Part" or "Voice=Pass";

    private static string Cell(string value) => value == "_" ? "" : value;

    private static NeuralSettings SmallTreebank => new() { Epochs = 30, BatchTokens = 300 };
}
