using System.Text;
using NUnit.Framework;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Ingest.Documents;

namespace RhetoricScan.Tests.Ingest;

public sealed class EncodingTests
{
    private const string Russian = "Уважаемый господин Председатель! Россия последовательно выступает за укрепление режима нераспространения и за верховенство международного права в отношениях между государствами.";
    private const string Korean = "존경하는 의장님, 대한민국은 핵비확산조약 체제의 강화와 한반도의 완전한 비핵화를 위해 국제사회와 함께 노력해 왔습니다.";
    private const string French = "Monsieur le Président, la France réaffirme son attachement à la sécurité européenne et à l’équilibre ; elle espère une réponse rapide à l’été prochain.";

    [OneTimeSetUp]
    public void Know_code_pages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestCase("windows-1251", Russian)]
    [TestCase("koi8-r", Russian)]
    [TestCase("ibm866", Russian)]
    [TestCase("euc-kr", Korean)]
    [TestCase("windows-1252", French)]
    [TestCase("utf-16le", Russian)]
    [TestCase("utf-16be", French)]
    public void Old_encodings_are_told_from_the_bytes_and_said(string name, string text)
    {
        var warnings = new List<Diagnostic>();
        var decoded = new TextDecoder().Decode(Encoding.GetEncoding(name).GetBytes(text), "a.txt", warnings);
        Assert.That(decoded, Is.EqualTo(text));
        Assert.That(warnings.Select(warning => warning.Code), Is.EqualTo(new[] { "RS1017" }));
    }

    [TestCase("<meta charset=windows-1251>", "windows-1251")]
    [TestCase("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r")]
    public void A_page_says_its_own_encoding(string declaration, string name)
    {
        var page = $"<html><head>{declaration}<title>{new string('x', 3000)}</title></head><body><p>Мир.</p></body></html>";
        var bytes = Encoding.GetEncoding(name).GetBytes(page);
        var warnings = new List<Diagnostic>();
        Assert.That(new TextDecoder().Decode(bytes, "a.html", warnings, HtmlCharset.Of(bytes)), Is.EqualTo(page));
        Assert.That(warnings, Is.Empty);
    }

    [Test]
    public void A_page_that_says_an_encoding_it_does_not_have_is_read_as_it_is()
    {
        var page = Encoding.UTF8.GetBytes("<meta charset=windows-1251><p>Мир.</p>");
        Assert.That(new TextDecoder().Decode(page, "a.html", [], HtmlCharset.Of(page)), Does.Contain("Мир"));
        Assert.That(() => new TextDecoder().Decode([.. "<meta charset=no-such><p>"u8, 0xFF, 0x81, 0x9D, .. Enumerable.Repeat((byte)0xFF, 50)], "a.html", [], "no-such"), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS1003"));
    }

    [Test]
    public void A_named_encoding_is_used_without_a_warning()
    {
        var warnings = new List<Diagnostic>();
        var decoded = new TextDecoder("koi8-r").Decode(Encoding.GetEncoding("koi8-r").GetBytes("мир"), "a.txt", warnings);
        Assert.That(decoded, Is.EqualTo("мир"));
        Assert.That(warnings, Is.Empty);
    }

    [Test]
    public void An_unknown_encoding_is_a_mistake_of_the_user() =>
        Assert.That(() => new TextDecoder("utf-88"), Throws.InstanceOf<UserErrorException>().With.Message.Contains("RS3002"));
}
