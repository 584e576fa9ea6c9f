using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Ingest;
using RhetoricScan.IO.Models;

namespace RhetoricScan.IO.Corpora;

/// <summary>Finds and reads manifests: those shipped beside the program, by name, and any file, by path.</summary>
public static class ManifestFiles
{
    private static readonly string[] Columns = ["id", "url", "date", "speaker", "state", "venue", "title", "language", "licence", "verified", "sha256", "note"];
    private static readonly string[] Extensions = [".csv", ".yml", ".yaml"];

    /// <summary>Folder of the shipped manifests.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "corpora", "manifests");

    /// <summary>Names of the shipped manifests in ordinal order.</summary>
    public static IReadOnlyList<string> Shipped() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder).Where(IsManifest).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads the manifest of this name, or the file of this path.</summary>
    /// <exception cref="UserErrorException">There is none (RS1101), or rows are wrong; all mistakes at once.</exception>
    public static CorpusManifest Read(string nameOrPath)
    {
        var path = File.Exists(nameOrPath) ? nameOrPath : Extensions.Select(extension => Path.Combine(Folder, nameOrPath + extension)).FirstOrDefault(IsShipped);
        if (path is null) throw new UserErrorException(Messages.ManifestUnknown(nameOrPath, Shipped()));
        var problems = new List<Diagnostic>();
        List<CorpusEntry> entries = [.. path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ReadCsv(path, nameOrPath, problems) : ReadYaml(path, nameOrPath, problems)];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        problems.AddRange(entries.Where(entry => !seen.Add(entry.Id)).Select(entry => Messages.IdRepeated("document", entry.Id).At(nameOrPath)));
        return problems.Count == 0 ? new CorpusManifest(Path.GetFileNameWithoutExtension(path), [.. entries]) : throw new UserErrorException(problems);
    }

    private static bool IsManifest(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsShipped(string path) => File.Exists(path) && string.Equals(Path.GetDirectoryName(path), Folder, StringComparison.Ordinal);

    private static IEnumerable<CorpusEntry> ReadCsv(string path, string shown, List<Diagnostic> problems) =>
        new CatalogueCsv(path, shown, problems).Read(Columns, line => Entry(line.Text, line.Choice<Verification>("verified"), line.Add));

    private static IEnumerable<CorpusEntry> ReadYaml(string path, string shown, List<Diagnostic> problems)
    {
        if (YamlFields.Read(path, shown, problems) is not { } top) return [];
        var licence = top.Optional("licence") ?? "";
        return [.. top.Items("entries").Select(fields => Entry(
            name => fields.Optional(name) ?? (name == "licence" ? licence : ""),
            fields.Choice<Verification>("verified"),
            problem => problems.Add(problem.At(shown, fields.Line))))];
    }

    private static CorpusEntry Entry(Func<string, string> field, Verification verified, Action<Diagnostic> problem)
    {
        var (id, url, date, hash) = (field("id").Trim(), field("url").Trim(), field("date").Trim(), field("sha256").Trim());
        var (state, language) = (field("state").Trim(), field("language").Trim());
        if (!CorpusNames.IsValid(id)) problem(Messages.CorpusIdInvalid(id));
        if (!IsFetchable(url, out var address)) problem(Messages.UrlInvalid(url));
        if (hash.Length > 0 && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))) problem(Messages.HashInvalid(hash));
        if (!PartialDate.TryParse(date, out var day) && date.Length > 0) problem(Messages.ValueUnknown("date", date, "a date such as 2026-03-16, 2026-03 or 2026"));
        if (state.Length > 0 && MetadataFields.StateCode(state) is null) problem(Messages.ValueUnknown("state", state, "an ISO 3166-1 code such as RUS"));
        return new CorpusEntry
        {
            Id = id,
            Url = address,
            Date = date.Length > 0 ? day : null,
            Speaker = NullIfBlank(field("speaker")),
            State = state.Length > 0 ? MetadataFields.StateCode(state) : null,
            Venue = NullIfBlank(field("venue")),
            Title = NullIfBlank(field("title")),
            Language = NullIfBlank(language.ToLowerInvariant()),
            Licence = NullIfBlank(field("licence")),
            Sha256 = NullIfBlank(hash.ToLowerInvariant()),
            Verified = verified,
            Note = NullIfBlank(field("note")),
        };
    }

    private static bool IsFetchable(string text, out Uri url)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && parsed.Host.Length > 0 && parsed.UserInfo.Length == 0)
        {
            url = parsed;
            return true;
        }
        url = new Uri("about:blank");
        return false;
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
