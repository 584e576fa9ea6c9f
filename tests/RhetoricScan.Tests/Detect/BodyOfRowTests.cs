using NUnit.Framework;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Rules;
using RhetoricScan.Detect.Views;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Detect;

/// <summary>Which body a row is about, and what is contested of it, in minimal pairs of ours.</summary>
internal sealed class BodyOfRowTests
{
    private static readonly Lazy<(SpeechResolver Resolver, SpeechViews Views, IAnnotator Annotator)> Engine = new(() =>
    {
        var models = ModelDirectory.Open();
        var catalogues = CatalogueLoader.Load(models);
        var lists = CueFile.Read(models);
        var resolver = new SpeechResolver(catalogues, lists, ActFiles.Read(models));
        return (resolver, new SpeechViews(catalogues, CueLexiconFiles.Load(models, lists)), AnnotatorFactory.Create("neural", LinguisticModels.In(models)));
    });

    [TestCase("At the Conference on Disarmament we signed the Arms Trade Treaty.", "att")]
    [TestCase("In the General Assembly we have supported the Arms Trade Treaty.", "att")]
    [TestCase("We have always supported the Conference on Disarmament.", "cd")]
    [TestCase("We respect the borders of all United Nations Member States.", "")]
    [TestCase("We respect the United Nations.", "un")]
    [TestCase("We are pleased to inform the General Assembly that our harvest was good.", "")]
    [TestCase("We are proud of the General Assembly.", "unga")]
    [TestCase("We keep 7 General Assembly 9th plenary meeting our promises.", "")]
    [TestCase("We keep 20 General Assembly - Ninety-first session our promises.", "")]
    [TestCase("It is my privilege to announce to the General Assembly that we signed the Arms Trade Treaty.", "att")]
    [TestCase("We have given our support to the General Assembly.", "unga")]
    [TestCase("We joined the Convention against Transnational Organized Crime.", "untoc")]
    [TestCase("We keep our promises to the Economic and Social Council.", "ecosoc")]
    public void A_row_is_about(string text, string body)
    {
        var view = Views(text)[^1];
        Assert.That(view.BodyNear(new TextSpan(view.Sentence.Span.Start, view.Sentence.Span.Start)), Is.EqualTo(body));
    }

    [TestCase("The Security Council sleeps. It has been captured by a few.", "unsc")]
    [TestCase("The Security Council sleeps. Everyone knows the few who did this.", "")]
    [TestCase("The Security Council and the General Assembly sleep. It has been captured by a few.", "")]
    [TestCase("We cherish the Five Principles of Peaceful Coexistence. Our people will champion those principles.", "coexistence")]
    [TestCase("We cherish the Five Principles of Peaceful Coexistence. Our people will champion good manners.", "")]
    [TestCase("We cherish the Arms Trade Treaty. This is our way. It will not change.", "att")]
    [TestCase("We cherish the Arms Trade Treaty. It serves the United Nations.", "")]
    public void A_sentence_that_points_back_takes_over(string text, string body) =>
        Assert.That(BodyChoice.Carried(Views(text)[^1]), Is.EqualTo(body));

    [TestCase("The United States has violated the Arms Trade Treaty.", "misuse")]
    [TestCase("The United Nations has attacked our country for years.", "function")]
    [TestCase("Between France and Spain the Arms Trade Treaty sleeps.", "reform")]
    public void What_is_contested_is_told_by_the_doer(string text, string subtype) =>
        Assert.That(ContestSubtype.Of(Views(text)[^1] with { Cues = [] }), Is.EqualTo(subtype));

    [TestCase("We thank the Assembly and the Organization.", "UNGA General Debate", "unga un")]
    [TestCase("We thank the Assembly and the Organization.", "Village fair", "")]
    [TestCase("The World Trade Organization is slow. We left the Organization.", "UNGA General Debate", "wto wto")]
    [TestCase("The United Nations is old. The World Trade Organization is slow. It rains. It snows. We left the Organization.", "", "un wto un")]
    [TestCase("We signed the Comprehensive Nuclear-Test-Ban Treaty and keep the Treaty.", "", "ctbt ctbt")]
    [TestCase("We keep the Non-Proliferation Treaty and signed the Treaty on the use of our river.", "", "npt")]
    public void Short_names_stand_for_the_body_named_last(string text, string venue, string bodies) =>
        Assert.That(string.Join(' ', Views(text, venue).SelectMany(view => view.Mentions).Where(mention => mention.Kind == MentionKind.Body).Select(mention => mention.EntityId)), Is.EqualTo(bodies));

    private static IReadOnlyList<SentenceView> Views(string text, string venue = "")
    {
        var (resolver, views, annotator) = Engine.Value;
        var speech = new Speech { Id = "ours", Body = text, Language = "en", Metadata = Some.Speaker("CUB") with { Venue = venue.Length > 0 ? venue : null } };
        return views.Of(resolver.Resolve(annotator.Annotate([speech], CancellationToken.None)[0]));
    }
}
