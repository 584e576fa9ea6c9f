using System.IO.Compression;
using NUnit.Framework;
using RhetoricScan.IO.Ingest.Documents;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Ingest;

public sealed class HangulSpacingTests
{
    [TestCase("우리 정부는 국제사회의 노", "력을 지지합니다")]
    [TestCase("한반도의 비핵화를 위해 협력하겠습니", "다.")]
    [TestCase("지난 20", "년 동안")]
    [TestCase("제1", "차 회의에서")]
    public void Inside_a_word_no_space_is_likely(string before, string after) => Assert.That(Shipped(before, after), Is.LessThan(0));

    [TestCase("우리 정부는", "국제사회의 노력을 지지합니다")]
    [TestCase("한반도의 비핵화를", "위해 협력하겠습니다.")]
    [TestCase("지난 20년", "동안")]
    [TestCase("평화와 번영을", "21세기의 목표로 삼았습니다")]
    public void Between_words_a_space_is_likely(string before, string after) => Assert.That(Shipped(before, after), Is.GreaterThan(0));

    [TestCase("조약을", "존중", true)]
    [TestCase("20", "년", true)]
    [TestCase("정상회담", "(서울)", true)]
    [TestCase("합니다.", "우리는", false)]
    [TestCase("the treaty", "holds", false)]
    [TestCase("(", "서울)", false)]
    [TestCase("서울", ")", false)]
    [TestCase("", "서울", false)]
    public void Lines_break_inside_words_only_at_hangul(string before, string after, bool may) => Assert.That(HangulSpacing.MayBreak(before, after), Is.EqualTo(may));

    [Test]
    public void The_document_at_hand_weighs_more()
    {
        var own = new HangulSpacing();
        for (var i = 0; i < 20; i++) own.Learn("먼지를 다 훌훌 털고");
        Assert.That(HangulSpacing.Shipped.ForSpace("먼지를 다", "훌훌", new HangulSpacing(), 10), Is.LessThan(0));
        Assert.That(HangulSpacing.Shipped.ForSpace("먼지를 다", "훌훌", own, 10), Is.GreaterThan(0));
    }

    [Test]
    public void What_is_written_is_read_back_without_rare_counts()
    {
        var spacing = new HangulSpacing();
        for (var i = 0; i < 3; i++) spacing.Learn("조약을 존중");
        spacing.Learn("평화");
        using var memory = new MemoryStream();
        spacing.Write(memory, least: 2);
        using var table = new StreamReader(new GZipStream(new MemoryStream(memory.ToArray()), CompressionMode.Decompress));
        Assert.That(table.ReadToEnd(), Does.Contain("-약을\t3\t0\n").And.Not.Contain("평"));
        var read = HangulSpacing.Read(new MemoryStream(memory.ToArray()));
        Assert.That(read.ForSpace("조약을", "존중", new HangulSpacing(), 1), Is.EqualTo(spacing.ForSpace("조약을", "존중", new HangulSpacing(), 1)));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_named_and_nothing_written()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "counts");
        var run = await CliRun.Of("train", "hangul-spacing", Path.Combine(folder.Path, "nowhere"), "-o", output);
        Assert.That((run.Code, File.Exists(output)), Is.EqualTo((2, false)));
        Assert.That(run.Error, Does.Contain("RS1001").And.Contain("nowhere"));
    }

    private static double Shipped(string before, string after) => HangulSpacing.Shipped.ForSpace(before, after, new HangulSpacing(), 10);
}
