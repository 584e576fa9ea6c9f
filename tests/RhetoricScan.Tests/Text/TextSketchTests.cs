using NUnit.Framework;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Text;

public sealed class TextSketchTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i * 7919 % 1000}"));

    [Test]
    public void A_text_is_near_itself_whatever_its_case_and_marks() =>
        Assert.That(TextSketch.Similarity(TextSketch.Of(Text), TextSketch.Of("** " + Text.ToUpperInvariant().Replace(" ", ",\n ", StringComparison.Ordinal))), Is.EqualTo(1));

    [Test]
    public void A_text_with_few_changes_is_a_near_duplicate() =>
        Assert.That(TextSketch.Similarity(TextSketch.Of(Text), TextSketch.Of(Text.Replace("word7", "other", StringComparison.Ordinal)[..^200])), Is.GreaterThanOrEqualTo(TextSketch.NearDuplicate));

    [Test]
    public void Other_and_empty_texts_are_not() =>
        Assert.That((TextSketch.Similarity(TextSketch.Of(Text), TextSketch.Of(Text.Replace("word", "term", StringComparison.Ordinal))), TextSketch.Similarity(TextSketch.Of(""), TextSketch.Of(""))), Is.EqualTo((0, 0)));
}
