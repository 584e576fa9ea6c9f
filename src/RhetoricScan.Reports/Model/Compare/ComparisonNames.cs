using RhetoricScan.Detect;
using RhetoricScan.IO.Compare;
using RhetoricScan.IO.Output;

namespace RhetoricScan.Reports.Model.Compare;

/// <summary>Names of groups, measures and items as the page of a comparison shows them.</summary>
/// <param name="By">What speeches are grouped by.</param>
/// <param name="Names">Names and language.</param>
public sealed record ComparisonNames(GroupBy By, DisplayNames Names)
{
    private ReportTexts Texts => Names.Texts;

    /// <summary>A group: a state or venue by its name, anything else as the metadata say.</summary>
    public string Group(string id) => CsvText.Plain(id) switch
    {
        ComparisonGroups.All => Texts["compare.group.all"],
        ComparisonGroups.Others => Texts["compare.group.others"],
        SpeechGroups.Unknown => Texts["compare.group.unknown"],
        var plain => By switch
        {
            GroupBy.State or GroupBy.Host or GroupBy.Speaker => Names.Actor(plain),
            GroupBy.Venue => Names.Venue(plain),
            _ => VisibleText.OneLine(plain),
        },
    };

    /// <summary>A group of one of several sides; the side alone when it is the whole side.</summary>
    public string Column(ComparisonColumn column, bool severalSides) => !severalSides ? Group(column.Group)
        : column.Group == ComparisonGroups.All ? Side(column.Side)
        : $"{Group(column.Group)} · {Side(column.Side)}";

    /// <summary>A side as its results are called.</summary>
    public static string Side(string name) => VisibleText.OneLine(CsvText.Plain(name));

    /// <summary>One of the two that are compared: a side as it is called, or a group.</summary>
    public string Part(string name, string within) => within.Length > 0 ? Side(name) : Group(name);

    /// <summary>Who is compared with whom.</summary>
    public string Pair(string first, string second, string within)
    {
        var pair = $"{Part(first, within)} → {Part(second, within)}";
        return within is "" or ComparisonGroups.All ? pair : $"{Group(within)}: {pair}";
    }

    /// <summary>A measure.</summary>
    public string Measure(string name) => LabelNames.All.Contains(name) ? Texts.Say("measure.label", Texts["label." + name]) : Texts["measure." + name];

    /// <summary>What changed: the kind and the name of the item.</summary>
    public (string Kind, string Name) Item(string kind, string id) => (Texts["item." + kind], NameOf(kind, CsvText.Plain(id)));

    private string NameOf(string kind, string id) => kind switch
    {
        "topic" => Names.Topic(id),
        "target" => Names.Actor(id),
        "body" or "guarded body" or "contested body" => Names.Body(id),
        "omitted episode" => Names.Episode(id),
        "rule" when Texts.Find("rule." + id) is { } rule => Texts.Say("item.rule.name", rule, id),
        _ => VisibleText.OneLine(id),
    };
}
