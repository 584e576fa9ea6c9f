namespace RhetoricScan.Catalogues;

/// <summary>What actor, body and topic forms have in common, for the checks.</summary>
internal sealed record WrittenForm(string Entity, string Language, string Form, bool CaseSensitive, FormCondition Condition, bool Exclusion)
{
    /// <summary>First and last day on which it means the entity.</summary>
    public (DateOnly From, DateOnly To) Term { get; private init; } = (DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Two forms of one key are written alike.</summary>
    public string Key => Language + '\0' + (CaseSensitive ? Form : Form.ToUpperInvariant());

    public static WrittenForm Of(ActorName name) =>
        new(name.Actor, name.Language, name.Form, name.CaseSensitive, name.Condition, name.Kind == ActorNameKind.Exclusion)
        {
            Term = (name.From ?? DateOnly.MinValue, name.To ?? DateOnly.MaxValue),
        };

    public static WrittenForm Of(BodyName name) =>
        new(name.Body, name.Language, name.Form, name.CaseSensitive, name.Condition, name.Exclusion);

    public static WrittenForm Of(TopicName name) =>
        new(name.Topic, name.Language, name.Form, name.CaseSensitive, name.Condition, name.Tier == TopicTier.Exclusion);

    /// <summary>True when nothing tells the two apart: both always count and their terms overlap.</summary>
    public bool CollidesWith(WrittenForm other) =>
        Condition.IsNone && other.Condition.IsNone && Term.From <= other.Term.To && other.Term.From <= Term.To;
}
