namespace RhetoricScan.Annotate;

/// <summary>Creates the engines by name.</summary>
public static class AnnotatorFactory
{
    /// <summary>The names of all engines, the default first.</summary>
    public static IReadOnlyList<string> Engines { get; } = ["neural", "lexicon"];

    /// <summary>An engine.</summary>
    /// <param name="engine">One of <see cref="Engines"/>.</param>
    /// <param name="files">Its models, read when the first speech of a language comes.</param>
    /// <exception cref="UserErrorException">There is no such engine (RS5004), or, later, a model file is missing or damaged (RS2002, RS5003).</exception>
    public static IAnnotator Create(string engine, ModelFiles files) => engine switch
    {
        "neural" => new ModelAnnotator(engine, language => language == "other" || files.TryRead($"{language}/parser.bin") is null ? LanguageModel.Rules(language) : LanguageModel.Read(language, files)),
        "lexicon" => new LexiconAnnotator(),
        _ => throw new UserErrorException(Messages.EngineUnknown(engine)),
    };
}
