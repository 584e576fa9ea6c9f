using System.Collections.Immutable;
using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Tests.Detect.Learned;

/// <summary>What the learned weights may know and how they are read.</summary>
internal sealed class LearnedEvidenceTests
{
    /// <summary>Words that are also names ("us", "west") and stay because speeches use them far more often as words.</summary>
    private static readonly ImmutableArray<ActorNameKind> Naming = [ActorNameKind.Name, ActorNameKind.Demonym, ActorNameKind.Adjective, ActorNameKind.Capital, ActorNameKind.Person];

    /// <summary>Togo in Russian is also the pronoun "that"; north is a direction before it is a half of the world or of Korea.</summary>
    private static readonly string[] Homonyms = ["того", "north"];

    private static IReadOnlyList<EvidenceModel> Shipped { get; } = [.. EvidenceModelFile.Languages(ModelDirectory.Open()).Select(language => EvidenceModelFile.Load(ModelDirectory.Open(), language))];

    [Test]
    public void English_is_shipped() => Assert.That(Shipped.Select(model => model.Language), Does.Contain("en"));

    [Test]
    public void No_feature_names_a_state_a_leader_or_a_bloc()
    {
        var names = CatalogueLoader.Load(ModelDirectory.Open()).ActorNames
            .Where(name => Naming.Contains(name.Kind) && name.CaseSensitive && name.Form.All(char.IsLetter) && name.Form.Length > 3)
            .Select(name => name.Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var words = Shipped.SelectMany(model => model.Sentence.Names).SelectMany(WordsOf).Concat(Shipped.SelectMany(model => model.Reader?.Model.Words.Names ?? [])).ToHashSet(StringComparer.Ordinal);
        string[] states = ["russia", "russian", "ukraine", "ukrainian", "iran", "israel", "israeli", "china", "chinese", "japan", "dprk", "korea", "korean", "america", "american", "nato", "moscow", "washington", "putin", "biden", "trump", "zelensky"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words.Where(word => char.IsSurrogate(word[0]) || (word.Length > 1 && word[0] is '#' or '@')), Is.Empty, "flags and hashtags");
            Assert.That(words.Intersect(states), Is.Empty);
            Assert.That(words.Intersect(names).Except(Homonyms), Is.Empty);
        }
    }

    [Test]
    public void Weights_survive_being_written_and_read()
    {
        var model = Shipped[0];
        var path = Path.GetTempFileName();
        try
        {
            using (var writer = new StreamWriter(path)) EvidenceModelFile.Write(writer, model, ["test"]);
            var back = EvidenceModelFile.Read(path, "test", model.Reader);
            var name = model.Sentence.Names.First();
            Assert.That(back.Sentence.Of(name, CodebookLabel.Norm), Is.EqualTo(model.Sentence.Of(name, CodebookLabel.Norm)));
            Assert.That(back.Calibrations, Is.EqualTo(model.Calibrations));
            Assert.That(back.Quality, Is.EqualTo(model.Quality).And.Not.Empty);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Damaged_weights_name_file_and_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "language\ten\nw:treaty\t1\t2\n");
            var mistake = Assert.Throws<UserErrorException>(() => EvidenceModelFile.Read(path, "evidence/en.tsv"));
            Assert.That(mistake!.Diagnostics[0].ToString(), Does.StartWith("evidence/en.tsv(2): RS2003"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Calibration_decides_at_a_half_where_the_threshold_lies()
    {
        var calibration = new LabelCalibration(1, 0, .3);
        var atThreshold = Math.Log(.3 / .7);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calibration.Of(atThreshold), Is.EqualTo(.5).Within(1e-12));
            Assert.That(calibration.Of(-20), Is.EqualTo(0).Within(1e-6));
            Assert.That(calibration.Of(20), Is.EqualTo(1).Within(1e-6));
            Assert.That(calibration.Of(atThreshold + .1), Is.GreaterThan(calibration.Of(atThreshold - .1)));
        }
    }

    private static IEnumerable<string> WordsOf(string feature) =>
        feature[(feature.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(['_', '<', '>', '&', '.'], StringSplitOptions.RemoveEmptyEntries);
}
