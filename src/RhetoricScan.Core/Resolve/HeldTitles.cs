using System.Collections.Frozen;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Tells whom a bare title means ("the Head of State"): the president in office on the day of the speech,
/// and nobody where a name follows («Президент Франции») or the title belongs to another office or a document («помощник Президента»,
/// «Указ Президента»). The titles and the words before them are data (lists <c>title.president</c>, <c>title.part</c>).
/// </summary>
internal sealed class HeldTitles(CatalogueSet catalogues, CueLists cues, string language)
{
    private const string President = "president";

    private readonly FrozenSet<string> titles = cues.Words(language, "title.president");
    private readonly FrozenSet<string> wholes = cues.Words(language, "title.part");

    /// <summary>True when the form is no such title, or is one that means its person on that day.</summary>
    /// <param name="form">The form found.</param>
    /// <param name="atoms">The words of the sentence.</param>
    /// <param name="match">Where it was found.</param>
    /// <param name="date">The date of the speech; where it is unknown, or the office changed hands within it, a title means nobody.</param>
    public bool Fits(NamedForm form, WordAtoms atoms, PhraseMatch match, PartialDate? date)
    {
        if (form.NameKind != ActorNameKind.Description || !titles.Contains(form.Form.ToLowerInvariant())) return true;
        var namesAnother = match.End < atoms.Count && char.IsUpper(atoms.Exact(match.End)[0]);
        var isPart = match.Start > 0 && wholes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(atoms.Folded(match.Start - 1));
        return !namesAnother && !isPart && date is { } known && catalogues.Offices.Any(office => office.Person == form.EntityId && office.Title == President && office.HeldOn(known.FirstDay) && office.HeldOn(known.LastDay));
    }
}
