using System.Globalization;

namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS2010: of two dates the later comes first.</summary>
    public static Diagnostic DatesReversed(string first, string second) =>
        new("RS2010", $"'{second}' is earlier than '{first}'. Swap or correct the dates.");

    /// <summary>RS2011: nothing names an entity in English.</summary>
    public static Diagnostic NoForms(string what, string id) =>
        new("RS2011", $"No form names the {what} '{id}', so it can't be found. Add its names in English to the names file, or delete it.");

    /// <summary>RS2012: stray spaces in a form.</summary>
    public static Diagnostic FormSpaces(string form) =>
        new("RS2012", $"The form '{form}' has spaces at its ends or two in a row. Write single spaces between words.");

    /// <summary>RS2013: a star that isn't at a word's end.</summary>
    public static Diagnostic FormStarInside(string form) =>
        new("RS2013", $"In '{form}' the star is not at the end of a word. Put it there, or list the forms one by one.");

    /// <summary>RS2014: a stem that would match too much.</summary>
    public static Diagnostic FormStemShort(string form, int shortest) =>
        new("RS2014", string.Create(CultureInfo.InvariantCulture,
            $"'{form}' would match too many words. Give the stem {shortest} letters or more, or list the forms one by one."));

    /// <summary>RS2015: a form of one letter.</summary>
    public static Diagnostic FormTooShort(string form) =>
        new("RS2015", $"The form '{form}' is one letter. Make it case-sensitive, give it a condition ('near', 'after' or 'speakers'), or delete it.");

    /// <summary>RS2016: one form for two entities, or twice for one.</summary>
    public static Diagnostic FormCollides(string form, string language, string entity, string other, string otherFile, int otherLine) =>
        new("RS2016", entity == other
            ? string.Create(CultureInfo.InvariantCulture, $"'{form}' ({language}) is listed twice for '{entity}' (first in {otherFile}, line {otherLine}). Delete one.")
            : string.Create(CultureInfo.InvariantCulture,
                $"'{form}' ({language}) means both '{entity}' and '{other}' ({otherFile}, line {otherLine}). Drop one, or tell them apart by a condition or by dates."));

    /// <summary>RS2017: too many core topics at one venue.</summary>
    public static Diagnostic TooManyCoreTopics(string place, int count, int most) =>
        new("RS2017", string.Create(CultureInfo.InvariantCulture,
            $"'{place}' has {count} core topics, more than {most}: the tests on them would lose their power. Keep those that its programme puts first."));

    /// <summary>RS2018: an exclusion that blocks nothing.</summary>
    public static Diagnostic ExclusionUseless(string form, string topic) =>
        new("RS2018", $"The exclusion '{form}' contains no form of '{topic}', so it blocks nothing. Correct its spelling or delete it.");

    /// <summary>RS2019: topics declared without a programme.</summary>
    public static Diagnostic ProgrammeUnseen(string venue, string edition) =>
        new("RS2019", $"{venue} {edition} lists topics but no programme. Give 'programme' and 'seen', or leave 'topics' empty: the genre's topics are expected then.");

    /// <summary>RS2020: an adverse act outside all searched stretches.</summary>
    public static Diagnostic ActUncovered(string act, string state) =>
        new("RS2020", $"Act {act} of {state} lies outside every stretch in coverage.csv. Add a row that says what was searched for {state}.");

    /// <summary>RS2021: an episode without acts.</summary>
    public static Diagnostic EpisodeUnused(string episode) =>
        new("RS2021", $"No act belongs to the episode '{episode}'. Delete it or correct its id.");

    /// <summary>RS2022: no such venue.</summary>
    public static Diagnostic VenueUnknown(string venue, IEnumerable<string> known) =>
        new("RS2022", $"There is no venue '{venue}'. Use one of {string.Join(", ", known)}.");
}
