using System.Security.Cryptography;
using System.Text;
using RhetoricScan.Ingest;

namespace RhetoricScan.Annotate.Conllu;

/// <summary>
/// An engine that looks annotation up in a CoNLL-U file: by <c># newdoc id</c>, or, in a file without ids, for every speech asked for.
/// </summary>
public sealed class ForeignAnnotator : IAnnotator
{
    private const string DocumentMark = "# newdoc id = ";
    private readonly Dictionary<string, List<ConlluSentence>> documents = new(StringComparer.Ordinal);
    private readonly string file;

    /// <summary>Reads a whole file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its name in messages.</param>
    /// <exception cref="UserErrorException">The file is no CoNLL-U (RS5001).</exception>
    public ForeignAnnotator(string text, string file)
    {
        this.file = file;
        Fingerprint = "annotations:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        var id = "";
        foreach (var sentence in ConlluReader.Read(new StringReader(text), file))
        {
            id = sentence.Comments.FirstOrDefault(comment => comment.StartsWith(DocumentMark, StringComparison.Ordinal))?[DocumentMark.Length..] ?? id;
            if (!documents.TryGetValue(id, out var sentences)) documents.Add(id, sentences = []);
            sentences.Add(sentence);
        }
    }

    /// <inheritdoc/>
    public string Fingerprint { get; }

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.All & ~AnnotationLayers.ArcConfidence;

    /// <inheritdoc/>
    /// <exception cref="UserErrorException">The file has nothing for a speech (RS5006) or other text (RS5002).</exception>
    public IReadOnlyList<AnnotatedSpeech> Annotate(IReadOnlyList<Speech> batch, CancellationToken cancellationToken) =>
        [.. batch.Select(speech => Spoken(ForeignAnnotation.Align(speech, SentencesOf(speech), file)))];

    /// <summary>The file covers the whole body; sentences without a word of the speech are left out.</summary>
    private static AnnotatedSpeech Spoken(AnnotatedSpeech whole) =>
        whole.Speech.Transcript.Structure.IsEmpty
            ? whole
            : whole with { Sentences = [.. whole.Sentences.Where(sentence => sentence.Tokens.Any(token => !whole.Speech.Transcript.Covers(token.Span)))] };

    private List<ConlluSentence> SentencesOf(Speech speech) =>
        documents.GetValueOrDefault(speech.Id) ?? documents.GetValueOrDefault("") ?? throw new UserErrorException(Messages.AnnotationMissing(speech.Id).At(file));
}
