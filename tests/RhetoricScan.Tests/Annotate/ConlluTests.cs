using System.Text;
using NUnit.Framework;
using RhetoricScan.Annotate.Conllu;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Annotate;

public sealed class ConlluTests
{
    private const string Sentence = """
        # sent_id = 1
        # text = We don't.
        1	We	we	PRON	PRP	Case=Nom	2	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
        2	do	do	AUX	VBP	_	0	root	_	_
        3	n't	not	PART	RB	_	2	advmod	_	_
        3.1	agree	agree	VERB	VB	_	_	_	2:xcomp	_
        4	.	.	PUNCT	.	_	2	punct	_	_


        """;

    [Test]
    public void Ranges_and_empty_nodes_are_no_words()
    {
        var sentence = ConlluReader.Read(new StringReader(Sentence), "x").Single();
        Assert.That(sentence.Words.Select(word => word.Form), Is.EqualTo(new[] { "We", "do", "n't", "." }));
        Assert.That(sentence.Comment("text"), Is.EqualTo("We don't."));
    }

    [Test]
    public void Line_without_ten_columns_is_named_with_its_place() =>
        Assert.That(
            () => ConlluReader.Read(new StringReader("# a\n1\tWe\n"), "bad.conllu").Count(),
            Throws.TypeOf<UserErrorException>().With.Message.StartsWith("bad.conllu(2): RS5001"));

    [Test]
    public void Every_treebank_file_comes_back_as_it_was()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.SharedData("ud"), "*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            using var writer = new StringWriter();
            ConlluWriter.Write(writer, ConlluReader.Read(new StringReader(text), path));
            Assert.That(string.Equals(writer.ToString(), text, StringComparison.Ordinal), path);
        }
    }
}
