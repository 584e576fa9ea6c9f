using System.Globalization;
using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Detect;

/// <summary>The Russian and Korean sentences of the clause specs as the shipped models parse them. Those that come out otherwise are named in the specs as known misses.</summary>
internal sealed class ParsedClauseTests
{
    private static readonly Lazy<SpeechResolver> Resolver = new(() =>
    {
        var models = ModelDirectory.Open();
        return new SpeechResolver(CatalogueLoader.Load(models), CueFile.Read(models), ActFiles.Read(models));
    });

    private static readonly Lazy<IAnnotator> Annotator = new(() => AnnotatorFactory.Create("neural", Some.ModelFiles));

    [TestCase("russian", .80)]
    [TestCase("korean-pairs", .95)]
    public void Sentences_read_by_our_models_give_the_rows_of_the_spec(string file, double share)
    {
        var specs = ClauseSpec.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses")).Where(spec => spec.File == file).ToList();
        var right = specs.Where(IsRead).Select(spec => spec.Name).ToList();
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {right.Count} of {specs.Count} sentences give exactly the rows expected"));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(specs.Select(spec => spec.Name).Except(right), Is.EquivalentTo(specs.Where(spec => spec.IsMissedOnParses).Select(spec => spec.Name)), "known misses are exactly those marked in the spec");
        Assert.That(right, Has.Count.AtLeast((int)Math.Ceiling(share * specs.Count)));
    }

    private static bool IsRead(ClauseSpec spec)
    {
        var annotated = Annotator.Value.Annotate([spec.Annotated.Speech], CancellationToken.None)[0];
        return Resolver.Value.Resolve(annotated).Clauses.Where(clause => clause.ActClass.Length > 0).Select(clause => ClauseSpec.Write(annotated, clause))
            .Order(StringComparer.Ordinal).SequenceEqual(spec.Rows.Order(StringComparer.Ordinal));
    }
}
