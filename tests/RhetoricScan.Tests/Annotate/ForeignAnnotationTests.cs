using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Annotate;

public sealed class ForeignAnnotationTests
{
    private const string Annotation = """
        # newdoc id = x
        1	We	we	PRON	PRP	_	3	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	3	aux	_	_
        3	n't	not	PART	RB	_	0	root	_	_

        # newpar
        1	Never	never	ADV	RB	_	0	root	_	_
        2	!	!	PUNCT	.	_	1	punct	_	_

        """;

    private static readonly Speech Text = new() { Id = "x", Body = "We  don't\n\n Never !\n", Language = "en" };

    [Test]
    public void Words_find_their_places_by_what_is_not_blank()
    {
        var speech = new ForeignAnnotator(Annotation, "x.conllu").Annotate([Text], CancellationToken.None)[0];
        Assert.That(speech.Sentences.SelectMany(s => s.Tokens).Select(t => speech.TextOf(t.Span)), Is.EqualTo(new[] { "We", "do", "n't", "Never", "!" }));
        Assert.That(speech.Sentences[0].Tokens.Select(t => t.Head), Is.EqualTo(new[] { 2, 2, -1 }));
        Assert.That(speech.Sentences[1].Paragraph, Is.EqualTo(1));
        Assert.That(speech.Layers.HasFlag(AnnotationLayers.Heads));
    }

    [Test]
    public void First_mismatch_names_file_line_and_offset() =>
        Assert.That(
            () => new ForeignAnnotator(Annotation, "x.conllu").Annotate([Text with { Body = "We don't\nNow!" }], CancellationToken.None),
            Throws.TypeOf<UserErrorException>().With.Message.StartsWith("x.conllu(8): RS5002").And.Message.Contains("offset 9"));

    [Test]
    public void Sentences_that_are_no_speech_are_left_out()
    {
        var transcript = new Transcript([new StructureSpan(new TextSpan(0, 9), StructureKind.Question)], []);
        var speech = new ForeignAnnotator(Annotation, "x.conllu").Annotate([Text with { Transcript = transcript }], CancellationToken.None)[0];
        Assert.That(speech.Sentences.Select(sentence => speech.TextOf(sentence.Span)), Is.EqualTo(new[] { "Never !" }));
    }

    [Test]
    public void Export_reads_back_as_the_same_annotation()
    {
        var speech = new ForeignAnnotator(Annotation, "x.conllu").Annotate([Text], CancellationToken.None)[0];
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, ConlluExport.Of(speech));
        var again = new ForeignAnnotator(writer.ToString(), "y.conllu").Annotate([Text], CancellationToken.None)[0];
        Assert.That(again.Sentences.SelectMany(s => s.Tokens), Is.EqualTo(speech.Sentences.SelectMany(s => s.Tokens)));
    }
}
