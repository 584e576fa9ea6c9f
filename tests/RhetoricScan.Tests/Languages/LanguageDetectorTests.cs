using NUnit.Framework;
using RhetoricScan.Languages;

namespace RhetoricScan.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [TestCase("We are deeply concerned by the attacks on the agreements that protect all of us.", "en")]
    [TestCase("Мы не примем таких правил, и это знают все, кто был на конференции.", "ru")]
    [TestCase("우리는 NPT 체제를 지지합니다.", "ko")]
    [TestCase("Nous sommes réunis pour la paix et pour le désarmement de tous les États.", "other")]
    [TestCase("Ми не приймемо таких правил, і це знають усі.", "other")]
    [TestCase("我们支持不扩散核武器条约。", "other")]
    [TestCase("12345 !!!", "other")]
    [TestCase("Thank you", "en")]
    public void Text_is_told_by_script_and_function_words(string text, string language) => Assert.That(LanguageDetector.Detect(text), Is.EqualTo(language));
}
