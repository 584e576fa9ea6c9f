using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;
using RhetoricScan.Resolve;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

/// <summary>Names that mean something else, in sentences of our own, with the shipped catalogues.</summary>
public sealed class CatalogueTrapTests
{
    private static readonly CatalogueSet Shipped = CatalogueLoader.Load(ModelDirectory.Open());
    private static readonly MentionFinder Finder = new(Shipped, CueFile.Read(ModelDirectory.Open()));

    [TestCase("en", "Piracy in the Indian Ocean worries Indian sailors.", "IND")]
    [TestCase("en", "The conference in Atlanta, Georgia, heard the minister of Georgia.", "GEO")]
    [TestCase("en", "Villages along the Jordan River asked Jordan for water.", "JOR")]
    [TestCase("en", "Lake Chad shrinks, and Chad suffers.", "TCD")]
    [TestCase("en", "Papua New Guinea and Guinea-Bissau spoke before Guinea.", "PNG GNB GIN")]
    [TestCase("en", "The North and the South Korean authorities speak of developing countries.", "globalnorth KOR developing")]
    [TestCase("en", "The Democratic Republic of the Congo thanked South Sudan and Sudan.", "COD SSD SDN")]
    [TestCase("en", "In Kinshasa the people of the Congo voted.", "COD")]
    [TestCase("en", "Congo and Gabon share a border.", "COG GAB")]
    [TestCase("en", "Northern Ireland is not Ireland.", "GBR IRL")]
    [TestCase("en", "Apples from Washington State reached Washington.", "USA")]
    [TestCase("en", "The Washington Treaty and the Warsaw Pact are history.", "warsawpact")]
    [TestCase("en", "They told us that the US was late.", "USA")]
    [TestCase("en", "Korea signed, and so did North Korea and South Korea.", "KOR PRK KOR")]
    [TestCase("en", "Peace on the Korean Peninsula matters to Korean families.", "KOR")]
    [TestCase("en", "He ate turkey in Turkey and polished his Polish.", "TUR POL")]
    [TestCase("en", "Latin America is not America.", "latam USA")]
    [TestCase("en", "Ships in the South China Sea and the Persian Gulf were stopped.", "")]
    [TestCase("en", "Equatorial Guinea and the Dominican Republic differ from Dominica.", "GNQ DOM DMA")]
    [TestCase("en", "Nigeria met Niger.", "NGA NER")]
    [TestCase("en", "The Paris Agreement was not signed by France alone.", "FRA")]
    [TestCase("en", "Certain states and the Kiev regime object.", "certain-states UKR")]
    [TestCase("en", "NATO and the collective West encircle us.", "nato west")]
    [TestCase("en", "Iran, the E3 and Hizbullah met.", "IRN e3 hizbullah")]
    [TestCase("ru", "Без того договора Того не вступит.", "")]
    [TestCase("ru", "В Республике Чад и в Судане мир.", "TCD SDN")]
    [TestCase("ru", "Северная Корея и Южная Корея молчат о Корейском полуострове.", "PRK KOR")]
    [TestCase("ru", "Индийский океан далеко от индийских берегов.", "IND")]
    [TestCase("ru", "Соединённые Штаты Америки и Латинская Америка спорят.", "USA latam")]
    [TestCase("ru", "Киевский режим и коллективный Запад обвиняют Россию.", "UKR west RUS")]
    [TestCase("ru", "Заявление МИД России о действиях Израиля.", "rus.mfa ISR")]
    [TestCase("ko", "대한민국은 북한과 다르다.", "KOR PRK")]
    [TestCase("ko", "북한산에 오르고 북한강을 건넜다.", "")]
    [TestCase("ko", "조선소와 조선업은 조선시대에 없었다.", "")]
    [TestCase("ko", "인도적 지원과 인도네시아, 인도양, 인도·태평양 전략.", "IDN")]
    [TestCase("ko", "모디 총리의 인도는 협력을 원한다.", "p.modi IND")]
    [TestCase("ko", "외교적 수단으로 해결하자.", "")]
    [TestCase("ko", "우리가 한 일을 보라.", "")]
    [TestCase("ko", "한국전쟁 때 미국이 도왔다.", "USA")]
    [TestCase("ko", "남북정상회담 뒤에 러시아가 왔다.", "koreas RUS")]
    [TestCase("en", "The process that began in and around Kabul went on at Madrid and in Doha.", "")]
    [TestCase("en", "The Doha Climate Change Conference followed the 2011 Beirut Declaration and the Lusaka agreement.", "")]
    [TestCase("en", "We condemn Moscow for the attacks on our cities.", "RUS")]
    [TestCase("en", "Moscow attacks civilians.", "RUS")]
    [TestCase("en", "Delegates on their way from Moscow came to Tokyo.", "")]
    [TestCase("en", "The authorities in Kabul answered Washington.", "AFG USA")]
    [TestCase("en", "South-South cooperation helps the countries of the South.", "globalsouth")]
    [TestCase("en", "The Republic of China in Taiwan helped.", "TWN")]
    [TestCase("en", "The West is silent on the West Bank, on Western Sahara and on the Western Hemisphere.", "west ESH")]
    [TestCase("en", "Developing countries met the South African Government and the South Pacific people.", "developing ZAF")]
    [TestCase("en", "Talks on Security and Cooperation in Europe led to peace in Europe.", "europe")]
    [TestCase("en", "The Tribunal for the Former Yugoslavia and the Tribunal for Rwanda closed.", "")]
    [TestCase("en", "The Islamic State in Iraq and Syria fell in Iraq.", "isil IRQ")]
    [TestCase("en", "The Republic of China is not the People's Republic of China.", "TWN CHN")]
    [TestCase("en", "Ten million US dollars left the US.", "USA")]
    [TestCase("en", "The Commonwealth of Dominica left.", "DMA")]
    [TestCase("en", "The United Kingdom thanked the Commonwealth.", "GBR commonwealth")]
    [TestCase("en", "The Security Council needs new permanent members, say its permanent members.", "p5")]
    [TestCase("en", "Bosnian Serbs and Serbs met Bosnian Croats.", "srpska SRB BIH")]
    [TestCase("en", "The River Niger floods Niger; the Congo Basin burns.", "NER")]
    [TestCase("en", "UNITA, the PLO and Frente POLISARIO answered Nelson Mandela.", "unita PSE polisario p.mandela")]
    [TestCase("en", "Both developed and developing countries, and their neighbours, thanked the donors.", "globalnorth developing neighbours donors")]
    [TestCase("en", "He was killed in the heart of Beirut, and they came to its capital, Tripoli.", "")]
    [TestCase("en", "African, Asian and Latin American countries met five plus one.", "africa asia latam p5plus1")]
    [TestCase("en", "The Nelson Mandela Peace Summit honoured Mandela, Javier Peres de Cuellar and Shimon Peres.", "p.mandela p.peres")]
    [TestCase("en", "They met in Mexico City, in New Delhi and in Mexico.", "MEX")]
    [TestCase("en", "A village in the north met the developing countries.", "developing")]
    [TestCase("en", "Burundian rebels met all Libyan parties.", "BDI warring LBY")]
    [TestCase("en", "Arab brothers hoped for an Arab Spring.", "arab")]
    [TestCase("ru", "Переговоры прошли в Минске, власти в Киеве молчат.", "UKR")]
    [TestCase("ru", "В Вашингтоне считают иначе.", "USA")]
    [TestCase("ru", "Северо-Западный округ и Запад.", "west")]
    [TestCase("ko", "워싱턴에서 만나고 도쿄 올림픽을 보았다.", "")]
    [TestCase("ko", "워싱턴은 침묵한다.", "USA")]
    [TestCase("ru", "19:45 Москва Встреча началась.", "")]
    [TestCase("ru", "Западнее реки, в Западной Сибири, стоят западные компании.", "west")]
    [TestCase("ru", "Переговоры с Бердымухамедовым и Эмбало о Гвинее-Бисау и Абхазии.", "p.sberdimuhamedov p.embalo GNB abkhazia")]
    [TestCase("ko", "그가 한 일이 많고 한·일 관계와 한ㆍ미 동맹은 깊다.", "rok-jpn rok-us")]
    [TestCase("ko", "한, 중, 일 세 나라와 한중일, 북・미 대화.", "rok-jpn-chn rok-jpn-chn dprk-us")]
    [TestCase("ko", "모디총리님과 부시대통령께서 태국국민을 만났다.", "p.modi p.gwbush THA")]
    [TestCase("ko", "현실에 대처하려 한국군을 파월한 대처 총리.", "KOR p.thatcher")]
    [TestCase("ko", "선진국으로 가는 길은 선진국에서도 멀다.", "globalnorth")]
    [TestCase("ko", "그리스도의 사랑, 일본어와 중국어, 중공업.", "")]
    [TestCase("ko", "쏘련과 중공군, 자유중국이 있다.", "SUN chn.pla TWN")]
    public void Actors_are(string language, string sentence, string expected) =>
        Assert.That(Find(sentence, language, "AUT", MentionKind.Actor), Is.EqualTo(expected));

    [TestCase("en", "PRK", "The Korean people stand firm.", "PRK")]
    [TestCase("ko", "PRK", "공화국은 강하다.", "PRK")]
    [TestCase("ko", "KOR", "공화국은 강하다.", "")]
    [TestCase("ko", "KOR", "서울을 떠나 이북 동포를 만났다.", "PRK")]
    [TestCase("en", "KEN", "My Government acts. The Government thanks them.", "KEN KEN")]
    [TestCase("en", "KEN", "The Government of the Republic acts.", "KEN")]
    [TestCase("en", "KEN", "Peru voted. The Government is new.", "PER")]
    [TestCase("en", "KEN", "The Government and people of Peru thank our Government.", "PER KEN")]
    [TestCase("en", "KEN", "A government must act, and Governments do.", "")]
    [TestCase("en", "KEN", "The Head of State spoke to our President.", "p.ruto p.ruto")]
    [TestCase("en", "KEN", "The President of the Republic, Mr. Smith, spoke.", "")]
    [TestCase("en", "EU", "The Government acts.", "")]
    [TestCase("en", "BEL", "The European Union and the Union of the Comoros met. The Union thanks both.", "eu COM eu")]
    [TestCase("en", "KEN", "The African Union met. The Union thanks the United Kingdom.", "au au GBR")]
    [TestCase("en", "NPL", "His Majesty's Government acts; Peru and His Majesty's Government agree.", "NPL PER NPL")]
    [TestCase("en", "NOR", "On behalf of my Government, I thank you.", "NOR")]
    [TestCase("en", "NOR", "My Government thanks Peru, where the Government has acted.", "NOR PER")]
    [TestCase("en", "NOR", "The Government, Mr. President, has decided.", "NOR")]
    [TestCase("en", "NOR", "In 2014 Moscow said no, and in the north, Ankara decided.", "RUS TUR")]
    [TestCase("ru", "RUS", "Главе государства доложили, Владимир Владимирович ответил.", "p.putin p.putin")]
    [TestCase("ru", "RUS", "Президент вручил медаль. Президент Торгово-промышленной палаты ответил.", "p.putin")]
    [TestCase("ru", "BLR", "Главе государства доложили.", "")]
    [TestCase("ru", "RUS", "Помощник Президента и Указ Президента, а Верховный Главнокомандующий молчит.", "p.putin")]
    [TestCase("ru", "RUS", "Правительство решило, Правительство Москвы тоже, российское Правительство ждёт.", "RUS RUS")]
    [TestCase("ru", "RUS", "МИД ответил, Министерство обороны США нет.", "rus.mfa USA")]
    [TestCase("ru", "BLR", "Правительство решило.", "")]
    [TestCase("ru", "RUS", "Мантуров докладывает. Денис Валентинович, прошу.", "p.manturov p.manturov")]
    [TestCase("ru", "RUS", "Денис Валентинович, прошу.", "")]
    [TestCase("ko", "KOR", "정부는 국회와 함께 일합니다.", "KOR kor.assembly")]
    [TestCase("ko", "KOR", "스웨덴의 정부와 양국 정부, 정부간 기구.", "SWE")]
    [TestCase("ru", "RUS", "В Москве, из Москвы и мимо Москвы.", "")]
    [TestCase("ru", "RUS", "Москва и Минск согласны, Москва готова.", "RUS BLR RUS")]
    [TestCase("ko", "PRK", "정부는 강하다.", "")]
    public void Speakers_mean_themselves(string language, string state, string sentence, string expected) =>
        Assert.That(Find(sentence, language, state, MentionKind.Actor), Is.EqualTo(expected));

    [TestCase("1991-09-25", "President Bush spoke.", "p.ghwbush")]
    [TestCase("2002-09-25", "President Bush spoke.", "p.gwbush")]
    [TestCase("2000-09-25", "President Kabila spoke.", "p.ldkabila")]
    [TestCase("2004-09-25", "President Kabila met President Maduro.", "p.jkabila p.rmaduro")]
    [TestCase("2024-09-25", "President Maduro and President Aliyev spoke.", "p.maduro p.ialiyev")]
    public void Persons_are_whom_the_name_meant_on(string date, string sentence, string expected) =>
        Assert.That(Find(sentence, "en", "AUT", MentionKind.Actor, date), Is.EqualTo(expected));

    [TestCase("en", "Environmental safeguards are dear.", "")]
    [TestCase("en", "IAEA safeguards and comprehensive safeguards agreements hold.", "iaea.sg csa")]
    [TestCase("en", "Article 14 of that act is old.", "")]
    [TestCase("en", "Article 14 of the safeguards agreement is a loophole.", "csa.p14")]
    [TestCase("en", "The National Security Council met before the Security Council did.", "unsc")]
    [TestCase("ru", "Гарантии безопасности нужны, гарантии МАГАТЭ тоже.", "iaea.sg")]
    [TestCase("ko", "안전조치는 안전보장이 아니다.", "iaea.sg")]
    public void Bodies_are(string language, string sentence, string expected) =>
        Assert.That(Find(sentence, language, "AUT", MentionKind.Body), Is.EqualTo(expected));

    [TestCase("en", "Denuclearization of the Korean Peninsula remains the aim.", "dprk.denuc")]
    [TestCase("en", "The Korean issue is complex.", "dprk")]
    [TestCase("ru", "Денуклеаризация Корейского полуострова остаётся целью.", "dprk.denuc")]
    [TestCase("ko", "한반도 비핵화는 목표다.", "dprk.denuc")]
    public void Topics_are(string language, string sentence, string expected) =>
        Assert.That(Find(sentence, language, "AUT", MentionKind.Topic), Is.EqualTo(expected));

    [TestCase("en", "2014-09-26", "Strikes on Iran would be a crime.", "iran")]
    [TestCase("en", "2025", "Strikes on Iran would be a crime.", "iran.strikes")]
    [TestCase("en", "2025-06-13", "Strikes on Iran would be a crime.", "iran.strikes")]
    [TestCase("en", "2018-09-26", "Nuclear weapons in Belarus are gone.", "")]
    [TestCase("en", "2023-09-26", "Nuclear weapons in Belarus are back.", "blr.station")]
    [TestCase("en", "1998-09-26", "Hackers hit nuclear facilities, and they threaten to attack any state.", "")]
    [TestCase("en", "1998-09-26", "An attack on nuclear facilities is forbidden.", "sec.attack")]
    public void Topics_are_as_old_as_what_they_name(string language, string date, string sentence, string expected) =>
        Assert.That(Find(sentence, language, "AUT", MentionKind.Topic, date), Is.EqualTo(expected));

    [TestCase("RUS", "Несмотря на санкции, экономика растёт.", "sanc.unil")]
    [TestCase("AUT", "Несмотря на санкции, экономика растёт.", "")]
    [TestCase("RUS", "Санкции Совета Безопасности действуют.", "")]
    public void Sanctions_are_those_against_the_speakers_own_state(string state, string sentence, string expected) =>
        Assert.That(Find(sentence, "ru", state, MentionKind.Topic), Is.EqualTo(expected));

    private static string Find(string sentence, string language, string state, MentionKind kind, string date = "2026-01-01") => string.Join(' ', Finder
        .Find(Some.Words(sentence, language, Some.Speaker(state, date))).Where(mention => mention.Kind == kind).Select(mention => mention.EntityId));
}
