namespace RhetoricScan.Annotate;

/// <summary>Creates the engines by name.</summary>
public static class AnnotatorFactory
{
    /// <summary>The names of all engines, the default first.</summary>
    public static IReadOnlyList<string> Engines { get; } = ["neural", "fast", "lexicon"];

    /// <summary>An engine.</summary>
    /// <param name="engine">One of <see cref="Engines"/>.</param>
    /// <param name="files">Its models, read when the first speech of a language comes.</param>
    /// <param name="scheme">Annotation scheme to follow; null for the default of each model.</param>
    /// <exception cref="UserErrorException">
    /// There is no such engine (RS5004), or it follows no scheme (RS5010), or, later, a model file is missing or damaged (RS2002, RS5003) or has no such scheme (RS5010).
    /// </exception>
    public static IAnnotator Create(string engine, ModelFiles files, string? scheme = null) => engine switch
    {
        "lexicon" => scheme is null ? new LexiconAnnotator() : throw new UserErrorException(Messages.SchemeUnknown(scheme, [])),
        "neural" => new ModelAnnotator(engine, AnnotationLayers.All, language => Model(engine, language, files, scheme)),
        "fast" => new ModelAnnotator(engine, AnnotationLayers.All & ~AnnotationLayers.ArcConfidence, language => Model(engine, language, files, scheme)),
        _ => throw new UserErrorException(Messages.EngineUnknown(engine)),
    };

    /// <summary>What an engine uses for a language: files for ours, rules for others and for <c>lexicon</c>.</summary>
    internal static LanguageModel Model(string engine, string language, ModelFiles files, string? scheme = null) =>
        engine == "lexicon" || language == "other" ? LanguageModel.Rules(language) : LanguageModel.Read(language, engine == "fast", files, scheme);
}
