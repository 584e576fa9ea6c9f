using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Keyness;

/// <summary>Reads corpora as counts of one kind of feature.</summary>
/// <param name="source">Gives annotated speeches for words, lemmas and n-grams.</param>
/// <param name="kind">What is counted.</param>
/// <param name="length">Words in an n-gram.</param>
/// <param name="cancellation">Ends the work.</param>
public sealed class CorpusSource(AnnotatedSource source, FeatureKind kind, int length, CancellationToken cancellation)
{
    /// <summary>The speeches behind some paths. Actors and acts are read from results, the rest from stores, sentences or texts.</summary>
    public IEnumerable<CorpusPart> Read(IEnumerable<string> paths) => paths.SelectMany(path => kind switch
    {
        FeatureKind.Actors => ResultSet.Open(path).Read().Select(speech => new CorpusPart(speech.Id, speech.Metadata, speech.Counts.Actors)),
        FeatureKind.Acts => ResultSet.Open(path).Read().Select(speech => new CorpusPart(speech.Id, speech.Metadata, speech.Counts.Acts)),
        _ => source.Read(path, cancellation).Select(speech => WordFeatures.Of(speech, kind, length)),
    });
}
