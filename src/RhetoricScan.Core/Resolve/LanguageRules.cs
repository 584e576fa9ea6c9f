using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Clauses;

namespace RhetoricScan.Resolve;

/// <summary>Everything the resolver knows of one language.</summary>
internal sealed class LanguageRules(CueLists lists, string language, ActCatalogue acts, CatalogueSet catalogues)
{
    public CueLists Lists { get; } = lists;

    public ActCatalogue Acts { get; } = acts;

    public ClauseCues Cues { get; } = new(lists, language);

    public ClaimedSides Claims { get; } = new(lists, language);

    public CollectiveVoice Collective { get; } = new(lists, language);

    public AnaphoraCues Anaphora { get; } = new(lists, language, catalogues);

    public BodyFaces Faces { get; } = new(lists, language);
}
