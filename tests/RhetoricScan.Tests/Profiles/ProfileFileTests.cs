using NUnit.Framework;
using RhetoricScan.IO.Profiles;
using RhetoricScan.Score;
using RhetoricScan.Tests.Score;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Profiles;

public sealed class ProfileFileTests
{
    [Test]
    public void Profile_comes_back_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        var profile = Profile();
        ProfileFile.Write(profile, Path.Combine(folder.Path, "conf.json.gz"));
        var back = ProfileFile.Read(Path.Combine(folder.Path, "conf.json.gz"), "conf");
        Assert.That(back with { Speeches = [] }, Is.EqualTo(profile with { Speeches = [] }));
        foreach (var (was, now) in profile.Speeches.Zip(back.Speeches)) AssertSame(was, now);
    }

    [Test]
    public void Equal_profiles_give_equal_bytes()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b" }) ProfileFile.Write(Profile(), Path.Combine(folder.Path, name));
        Assert.That(File.ReadAllBytes(Path.Combine(folder.Path, "a")), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder.Path, "b"))));
    }

    [TestCase("")]
    [TestCase("not gzip")]
    public void Other_files_are_refused_with_a_message(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.json.gz", text);
        var error = Assert.Throws<UserErrorException>(() => ProfileFile.Read(path, "x"));
        Assert.That(error.Diagnostics.Single().ToString(), Does.StartWith("x: RS6001"));
    }

    private static Profile Profile()
    {
        var profile = ScoringCase.Profile(9, 4);
        return profile with
        {
            Speeches = [.. profile.Speeches.Select((speech, i) => speech with
            {
                Labels = [i, 0, 3, 0, 12, 20, 1],
                Bodies = i % 2 == 0 ? [new BodyBlock("treaty", 0, 1, 2), new BodyBlock("treaty.organ", 12, 3, 0)] : [],
                Sketch = i % 3 == 0 ? [] : [1, 65535, 7, 0, 0, 0, 0, 9],
                VictimizationLevel = 3, AppropriationLevel = 1, AppropriationWide = 4, SilenceLevel = 2,
            })],
        };
    }

    private static void AssertSame(ProfileSpeech was, ProfileSpeech now)
    {
        Assert.Multiple(() =>
        {
            Assert.That((now.Id, now.State, now.Date, now.Venue, now.Genre, now.Tokens, now.Sentences), Is.EqualTo((was.Id, was.State, was.Date, was.Venue, was.Genre, was.Tokens, was.Sentences)));
            Assert.That((now.VictimizationLevel, now.AppropriationLevel, now.AppropriationWide, now.SilenceLevel), Is.EqualTo((3, 1, 4, 2)));
            Assert.That(now.Grievance, Is.EqualTo(was.Grievance));
            Assert.That(now.Labels, Is.EqualTo(was.Labels));
            Assert.That(now.Bodies, Is.EqualTo(was.Bodies));
            Assert.That(now.Sketch, Is.EqualTo(was.Sketch));
            Assert.That(now.Topics.Select(row => (row.Topic, string.Join(',', row.Blocks))), Is.EqualTo(was.Topics.Select(row => (row.Topic, string.Join(',', row.Blocks)))));
        });
    }
}
