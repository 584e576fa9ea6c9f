using System.Globalization;

namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>RS1101: no manifest has this name.</summary>
    public static Diagnostic ManifestUnknown(string name, IEnumerable<string> known) =>
        new("RS1101", $"There is no manifest and no file '{name}'. Shipped are: {string.Join(", ", known)}; or give the path of a .csv or .yml file.");

    /// <summary>RS1102: an id that can't name a file.</summary>
    public static Diagnostic CorpusIdInvalid(string id) =>
        new("RS1102", $"'{id}' can't name a file. Use 1 to 100 ASCII letters, digits, '.', '_' and '-', a letter or digit first and last, and none of the names Windows keeps for itself.");

    /// <summary>RS1103: an address that can't be fetched.</summary>
    public static Diagnostic UrlInvalid(string url) =>
        new("RS1103", $"'{url}' is no address that can be fetched. Give an absolute http or https address without a user name.");

    /// <summary>RS1104: a hash that is none.</summary>
    public static Diagnostic HashInvalid(string hash) =>
        new("RS1104", $"'{hash}' is no SHA-256. Give 64 hexadecimal digits, or leave it empty.");

    /// <summary>RS1105: a site asks robots to stay away.</summary>
    public static Diagnostic RobotsDisallow(string url) =>
        new("RS1105", $"The site's robots.txt asks programs not to fetch '{url}'. Save the page by hand and scan the file.");

    /// <summary>RS1106: rules for robots that can't be read, which means: stay away.</summary>
    public static Diagnostic RobotsUnreadable(string url, string reason) =>
        new("RS1106", $"'{url}' can't be read, so nothing of the site is fetched: {reason} Try again later.");

    /// <summary>RS1107: a redirection that isn't followed.</summary>
    public static Diagnostic RedirectRefused(string url, string reason) =>
        new("RS1107", $"'{url}' leads elsewhere and was not followed: {reason} Put the final address into the manifest.");

    /// <summary>RS1108: an answer that is no document.</summary>
    public static Diagnostic FetchStatus(string url, int status) =>
        new("RS1108", string.Create(CultureInfo.InvariantCulture, $"'{url}' answers with status {status}. Check the address in a browser and correct the manifest."));

    /// <summary>RS1109: no whole answer in time.</summary>
    public static Diagnostic FetchTimedOut(string url, TimeSpan limit) =>
        new("RS1109", string.Create(CultureInfo.InvariantCulture, $"'{url}' gave no whole answer within {limit.TotalSeconds:0.###} s. Try again later, or raise --timeout."));

    /// <summary>RS1110: an answer larger than the limit.</summary>
    public static Diagnostic FetchTooLarge(string url, long limit) =>
        new("RS1110", string.Create(CultureInfo.InvariantCulture, $"'{url}' is larger than {limit} bytes. Raise --max-file-size if it is a speech."));

    /// <summary>RS1111: a connection that failed or broke off.</summary>
    public static Diagnostic FetchBroken(string url, string reason) =>
        new("RS1111", $"'{url}' could not be fetched: {reason} Check the network, then run the command again; what is there is kept.");

    /// <summary>RS1112: bytes other than the manifest says.</summary>
    public static Diagnostic FetchHashDiffers(string url, string expected, string found) =>
        new("RS1112", $"'{url}' is not the document of the manifest: its SHA-256 is {found}, not {expected}. Look at the page; if it is right, put the new hash into the manifest.");

    /// <summary>RS1113: a kind of document that no reader takes.</summary>
    public static Diagnostic FetchTypeUnknown(string url, string type) =>
        new("RS1113", $"'{url}' is of the type '{type}', which can't be read. Give the address of a page, PDF, Word document, mail, subtitle or plain text.");

    /// <summary>RS1114: a server that asks for more patience than allowed.</summary>
    public static Diagnostic ServerBusy(string url, int status, TimeSpan? wait) =>
        new("RS1114", string.Create(CultureInfo.InvariantCulture,
            $"'{url}' answers with status {status}{(wait is { } time ? $" and asks to wait {time.TotalSeconds:0.###} s" : "")}. Run the command again later; what is there is kept."));

    /// <summary>RS1115: a file of a corpus that isn't there.</summary>
    public static Diagnostic CorpusFileMissing(string id) =>
        new("RS1115", $"There is no file for '{id}'. Fetch the corpus again; what is there is kept.");

    /// <summary>RS1116: a file of a corpus that was changed.</summary>
    public static Diagnostic CorpusFileChanged(string id, string expected, string found) =>
        new("RS1116", $"The file of '{id}' was changed: its SHA-256 is {found}, not {expected}. Delete it and fetch the corpus again.");

    /// <summary>RS1117: what was noted about fetched files can't be read.</summary>
    public static Diagnostic FetchNotesUnreadable(string path, string reason) =>
        new("RS1117", $"What was noted about fetched files can't be read: {reason} Delete the file; the corpus is fetched anew then.", path);
}
