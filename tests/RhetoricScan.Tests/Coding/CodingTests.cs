using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Learning.Coding;
using RhetoricScan.Statistics;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Coding;

/// <summary>Blind sheets and what becomes of them.</summary>
internal sealed class CodingTests
{
    /// <summary>Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, part C: four observers, twelve units.</summary>
    private static readonly string[] Observers = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."];

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("coding").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase(MeasurementScale.Nominal, "0.743", "tentative")]
    [TestCase(MeasurementScale.Ordinal, "0.815", "reliable")]
    [TestCase(MeasurementScale.Interval, "0.849", "reliable")]
    [TestCase(MeasurementScale.Ratio, "0.797", "tentative")]
    public void Agreement_gives_the_published_alpha(MeasurementScale scale, string alpha, string verdict)
    {
        var row = CoderAgreement.Of(CodedSheets.Read(Sheets()), scale).Single();
        Assert.That((row.Alpha, row.Verdict, row.Units), Is.EqualTo((alpha, verdict, 11)));
    }

    [Test]
    public void Kappa_is_given_for_two_coders_of_yes_and_no()
    {
        var codes = Enumerable.Range(0, 50).SelectMany(i => (CodeRow[])[Code(i, "a", i < 25 ? 1 : 0), Code(i, "b", i is < 20 or >= 25 and < 35 ? 1 : 0)]).ToList();
        var row = CoderAgreement.Of(codes, MeasurementScale.Nominal).Single();
        Assert.That((row.Kappa, row.Verdict), Is.EqualTo(("0.4", "not reliable")));
    }

    [Test]
    public void One_coder_alone_is_refused() =>
        Assert.That(() => CoderAgreement.Of([Code(1, "a", 1)], MeasurementScale.Nominal), Throws.InstanceOf<UserErrorException>().With.Message.Contain("RS6203"));

    [Test]
    public void A_word_that_is_no_code_is_named_with_its_line()
    {
        var path = Path.Combine(folder, "ann.csv");
        File.WriteAllText(path, "unit,text,BLAME\nu1,some,x\nu2,some,perhaps\n");
        Assert.That(() => CodedSheets.Read([path]), Throws.InstanceOf<UserErrorException>().With.Message.Contain("RS6202").And.Message.Contain("perhaps"));
    }

    [Test]
    public void Sheet_is_blind_complete_and_repeatable()
    {
        var speech = Some.Words("The first sentence.\nThe second one.\nThe third one.");
        var (sheet, key) = CodingSampler.Draw([speech], wholeSpeeches: false, 0, 7);
        Assert.That(sheet.Select(row => row.Text), Is.EquivalentTo(new[] { "The first sentence.", "The second one.", "The third one." }));
        Assert.That(key.Select(row => speech.Speech.Body[row.Start..row.End]), Is.EqualTo(sheet.Select(row => row.Text)));
        Assert.That(CodingSampler.Draw([speech], wholeSpeeches: false, 2, 7).Sheet, Is.EqualTo(sheet.Take(2)));
    }

    private IEnumerable<string> Sheets()
    {
        for (var observer = 0; observer < Observers.Length; observer++)
        {
            var path = Path.Combine(folder, $"coder{observer}.csv");
            var rows = Observers[observer].Split(' ').Select((code, unit) => $"u{unit},{(code == "." ? "-" : code)}");
            File.WriteAllText(path, "unit,LEVEL\n" + string.Join('\n', rows) + "\n");
            yield return path;
        }
    }

    private static CodeRow Code(int unit, string coder, double value) => new() { Unit = $"u{unit}", Coder = coder, Variable = "BLAME", Value = value };
}
