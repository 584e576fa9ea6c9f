using System.Collections.Immutable;
using RhetoricScan.Catalogues;

namespace RhetoricScan.Resolve;

/// <summary>A written form of whatever a catalogue lists, in one shape for the finder.</summary>
internal sealed record NamedForm
{
    public required MentionKind Kind { get; init; }

    public required string EntityId { get; init; }

    public required string Language { get; init; }

    public required string Form { get; init; }

    public bool CaseSensitive { get; init; }

    /// <summary>True when the words must be joined by a mark ("한·일"), because parted by a space they mean something else ("한 일").</summary>
    public bool Joined => Kind == MentionKind.Actor && Form.Contains('·', StringComparison.Ordinal) && !Form.Contains(' ', StringComparison.Ordinal);

    /// <summary>How many letters are written out; 0 for a form with an open end.</summary>
    public int WrittenLength => Form.EndsWith('*') ? 0 : Form.Length;

    /// <summary>True for a longer phrase that only blocks what it contains.</summary>
    public bool Exclusion { get; init; }

    public FormCondition Condition { get; init; } = FormCondition.None;

    /// <summary>First day on which the entity could be named; a date that may mean this day or a later one is late enough.</summary>
    public DateOnly? KnownFrom { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public ActorNameKind? NameKind { get; init; }

    public BodyFace Face { get; init; }

    public TopicTier? Tier { get; init; }

    /// <summary>Forms that compete for the longest match: near misses compete with topics.</summary>
    public MentionKind Layer => Kind == MentionKind.NearMiss ? MentionKind.Topic : Kind;

    /// <summary>All forms of a catalogue set in one language; English forms serve every language (NATO, IAEA in a Korean text).</summary>
    public static ImmutableArray<NamedForm> Of(CatalogueSet catalogues, string language) =>
    [
        .. catalogues.ActorNames.Where(name => Serves(name.Language, language)).Select(Of),
        .. catalogues.BodyNames.Where(name => Serves(name.Language, language)).Select(Of),
        .. catalogues.TopicNames.Where(name => Serves(name.Language, language)).Select(name => Of(name, catalogues.FindTopic(name.Topic)?.KnownFrom)),
    ];

    private static bool Serves(string formLanguage, string textLanguage) => formLanguage == textLanguage || formLanguage == "en";

    private static NamedForm Of(ActorName name) => new()
    {
        Kind = MentionKind.Actor,
        EntityId = name.Actor,
        Language = name.Language,
        Form = name.Form,
        CaseSensitive = name.CaseSensitive,
        Exclusion = name.Kind == ActorNameKind.Exclusion,
        Condition = name.Condition,
        From = name.From,
        To = name.To,
        NameKind = name.Kind,
    };

    private static NamedForm Of(BodyName name) => new()
    {
        Kind = MentionKind.Body,
        EntityId = name.Body,
        Language = name.Language,
        Form = name.Form,
        CaseSensitive = name.CaseSensitive,
        Exclusion = name.Exclusion,
        Condition = name.Condition,
        Face = name.Face,
    };

    private static NamedForm Of(TopicName name, DateOnly? knownFrom) => new()
    {
        Kind = name.Tier == TopicTier.NearMiss ? MentionKind.NearMiss : MentionKind.Topic,
        EntityId = name.Topic,
        Language = name.Language,
        Form = name.Form,
        CaseSensitive = name.CaseSensitive,
        Exclusion = name.Tier == TopicTier.Exclusion,
        Condition = name.Condition,
        Tier = name.Tier,
        KnownFrom = knownFrom,
    };
}
