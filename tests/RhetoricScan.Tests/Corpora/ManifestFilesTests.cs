using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Corpora;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Corpora;

public sealed class ManifestFilesTests
{
    private const string Header = "id,url,date,speaker,state,venue,title,language,licence,verified,sha256,note\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Make_a_folder() => _folder = new TemporaryFolder();

    [TearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void Tables_and_yaml_say_the_same()
    {
        var table = ManifestFiles.Read(_folder.Write("m.csv", Header + "a-1,https://site.test/a?b=1,2026-03-16,\"L., S.\",RU,MNC,T,EN,none stated,official,," + "n\n"));
        var yaml = ManifestFiles.Read(_folder.Write("m.yml", "licence: none stated\nentries:\n  - id: a-1\n    url: https://site.test/a?b=1\n    date: 2026-03-16\n    speaker: \"L., S.\"\n    state: RUS\n    venue: MNC\n    title: T\n    language: en\n    verified: official\n    note: n\n"));
        Assert.That(table.Entries.Single(), Is.EqualTo(yaml.Entries.Single()));
        Assert.That((table.Name, table.Entries[0].State, table.Entries[0].Verified), Is.EqualTo(("m", "RUS", Verification.Official)));
    }

    [TestCase("../a,https://site.test/", "RS1102")]
    [TestCase("a/b,https://site.test/", "RS1102")]
    [TestCase("\"a\nb\",https://site.test/", "RS1102")]
    [TestCase(".hidden,https://site.test/", "RS1102")]
    [TestCase("nul,https://site.test/", "RS1102")]
    [TestCase("metadata,https://site.test/", "RS1102")]
    [TestCase("a,file:///etc/passwd", "RS1103")]
    [TestCase("a,ftp://site.test/", "RS1103")]
    [TestCase("a,https://user:secret@site.test/", "RS1103")]
    [TestCase("a,/relative", "RS1103")]
    public void Ids_and_addresses_that_lead_elsewhere_are_refused(string start, string code)
    {
        var path = _folder.Write("m.csv", Header + start + ",,,,,,,,official,,\n");
        Assert.That(() => ManifestFiles.Read(path), Throws.InstanceOf<UserErrorException>().With.Message.Contains(code));
    }

    [TestCase("a,https://site.test/,spring,,,,,,,official,,", "RS2006")]
    [TestCase("a,https://site.test/,,,Russland,,,,,official,,", "RS2006")]
    [TestCase("a,https://site.test/,,,,,,,,sure,,", "RS2006")]
    [TestCase("a,https://site.test/,,,,,,,,official,abc,", "RS1104")]
    [TestCase("a,https://site.test/,,,,,,,,official,,\nA,https://site.test/2,,,,,,,,official,,", "RS2007")]
    public void Mistakes_are_named_with_their_line(string rows, string code)
    {
        var path = _folder.Write("m.csv", Header + rows + "\n");
        Assert.That(() => ManifestFiles.Read(path), Throws.InstanceOf<UserErrorException>().With.Message.Contains(code));
    }

    [Test]
    public void A_manifest_that_is_not_there_names_the_shipped_ones() =>
        Assert.That(() => ManifestFiles.Read("../../secret"), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS1101").And.Message.Contains("mnc"));

    [Test]
    public void Shipped_manifests_can_be_read_and_say_who_speaks_where_and_when()
    {
        Assert.That(ManifestFiles.Shipped(), Is.Not.Empty);
        foreach (var entry in ManifestFiles.Shipped().SelectMany(name => ManifestFiles.Read(name).Entries))
        {
            Assert.That(entry.State is null, Is.EqualTo(entry.Note?.StartsWith("speaks for no state", StringComparison.Ordinal) == true), entry.Id);
            Assert.That(new[] { entry.Speaker, entry.Venue, entry.Title, entry.Language, entry.Licence, entry.Date?.ToString() }, Has.None.Null, entry.Id);
        }
    }
}
