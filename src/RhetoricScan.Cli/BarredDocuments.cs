using System.CommandLine;

namespace RhetoricScan.Cli;

/// <summary>The option that names documents a training must not read.</summary>
internal sealed class BarredDocuments
{
    private readonly Option<string[]> _lists = new("--barred") { Description = "Files of documents that must not be read, corpus/id per line.", HelpName = "FILE" };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_lists);

    /// <summary>The documents, <c>corpus/id</c>.</summary>
    /// <exception cref="UserErrorException">A list is missing (RS1001).</exception>
    public HashSet<string> Read(ParseResult parsed)
    {
        var lists = parsed.GetValue(_lists) ?? [];
        if (Array.Find(lists, list => !File.Exists(list)) is { } missing) throw new UserErrorException(Messages.InputMissing(missing));
        return lists.SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
    }
}
