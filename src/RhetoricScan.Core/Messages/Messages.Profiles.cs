namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS6001: a file that is no profile.</summary>
    public static Diagnostic ProfileUnreadable(string reason) =>
        new("RS6001", $"This is no profile of this version: {reason} Build it again with 'profile build'.");

    /// <summary>RS6002: no profile has this name.</summary>
    public static Diagnostic ProfileMissing(string name, IEnumerable<string> known) =>
        new("RS6002", $"There is no profile and no file '{name}'. Use one of: {string.Join(", ", known)}.");

    /// <summary>RS6003: nothing to build a profile from.</summary>
    public static Diagnostic ProfileEmpty(string path) =>
        new("RS6003", $"No speech could be read from '{path}', so there is no profile. Name a folder with texts and their metadata.csv.");

    /// <summary>RS6004: speeches of several languages in one profile.</summary>
    public static Diagnostic ProfileOfTwoLanguages(string id, string language, string other) =>
        new("RS6004", $"'{id}' is in '{other}', but the profile's language is '{language}'. It was left out; build a profile for each language.", id);

    /// <summary>RS6005: a name that no file can have.</summary>
    public static Diagnostic ProfileNameInvalid(string name) =>
        new("RS6005", $"'{name}' can't name a profile. Use letters, digits and '-'.");

    /// <summary>RS6006: no topic has enough speeches to evaluate silence.</summary>
    public static Diagnostic TooFewForSilence(int fewest) =>
        new("RS6006", string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"No topic is raised by {fewest} and left out by {fewest} of the tested speeches. Give more speeches with date, state and venue, or an earlier --from."));
}
