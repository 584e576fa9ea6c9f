namespace RhetoricScan.Languages;

/// <summary>Russian abbreviations and words that begin sentences.</summary>
internal static class Russian
{
    public static LanguagePack Pack { get; } = new(
        "ru",
        "г гг в вв т д п др пр см ср стр с ст тыс млн млрд трлн руб коп долл кв км м мм кг ул обл р рис табл им акад чл корр зам т.е т.к т.н т.д т.п и.о н.э",
        "г-н г-жа гн гжа проф ген полк пол св о тов",
        "это мы наш наша наши но а если в на что как они он она я вы и для по так тем поэтому однако когда кто у с к из за при");
}
