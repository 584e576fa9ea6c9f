using System.CommandLine;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.IO.Output;
using RhetoricScan.IO.Tables;
using RhetoricScan.Reports;

namespace RhetoricScan.Cli.Output;

/// <summary>The options <c>--format</c> and <c>-o</c> of commands whose answer is tables.</summary>
internal sealed class TableOutputOptions(string name, params string[] formats)
{
    private readonly Option<string> _formats = new("--format", "-f") { Description = $"Formats, separated by commas: {string.Join(", ", formats)}.", DefaultValueFactory = _ => "console", HelpName = "LIST" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Folder for the files; a file, whose extension is the format where none is named; - for standard output.", HelpName = "DIR" };
    private readonly Option<bool> _byteOrderMark = new("--bom") { Description = "Start CSV files with a byte order mark, as Excel likes." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _formats, _output, _byteOrderMark }) command.Add(option);
    }

    /// <summary>Writes an answer where and how the user asked for.</summary>
    /// <exception cref="UserErrorException">Formats and output don't go together or the command lacks a format (RS3002, RS3003), or can't be written (RS4001).</exception>
    public void Write(ParseResult parsed, Terminal terminal, TableOutput answer)
    {
        var wanted = Formats(parsed);
        var files = wanted.Where(format => format != "console").ToList();
        var output = parsed.GetValue(_output);
        if (wanted.Contains("console")) answer.Page(terminal.Output);
        if (files.Count == 0 && output is null) return;
        if (output is null or "-") WriteStandardOutput(terminal, Single(files, output), parsed, answer);
        else if (files is [var only] && output.EndsWith('.' + only, StringComparison.OrdinalIgnoreCase)) OutputFile.Write(output, stream => WriteFormat(stream, only, answer.Tables[0], parsed, answer));
        else WriteFolder(output, files, parsed, answer);
    }

    private List<string> Formats(ParseResult parsed)
    {
        if (parsed.GetResult(_formats) is not { Implicit: false } && parsed.GetValue(_output) is { } output and not "-") return [FormatOf(output)];
        var wanted = parsed.GetValue(_formats)!.ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        var unknown = wanted.Find(format => !formats.Contains(format));
        return unknown is null ? wanted : throw new UserErrorException(Messages.OptionInvalid("--format", unknown, string.Join(", ", formats)));
    }

    /// <summary>What a name without <c>--format</c> asks for: the format of its extension, in a folder CSV.</summary>
    private string FormatOf(string output)
    {
        var files = formats.Where(format => format != "console").ToList();
        var format = ResultFormats.Known.FirstOrDefault(format => format != "console" && output.EndsWith('.' + format, StringComparison.OrdinalIgnoreCase), "csv");
        return files.Contains(format) ? format : throw new UserErrorException(Messages.OptionInvalid("-o", output, $"a folder or a file of a format of this command ({string.Join(", ", files)})"));
    }

    private static string Single(List<string> files, string? output) =>
        files is [var only] ? only : throw new UserErrorException(Messages.OptionsClash($"--format {string.Join(',', files)}", output is null ? "no -o" : "-o -"));

    private void WriteStandardOutput(Terminal terminal, string format, ParseResult parsed, TableOutput answer)
    {
        using var stream = terminal.OutputBytes();
        WriteFormat(stream, format, answer.Tables[0], parsed, answer);
    }

    private void WriteFolder(string path, List<string> files, ParseResult parsed, TableOutput answer)
    {
        if (File.Exists(Path.Combine(path, "results.jsonl"))) throw new UserErrorException(Messages.FolderHoldsResults(path));
        using var folder = new OutputFolder(path);
        foreach (var format in files)
            foreach (var (file, table) in FilesOf(format, answer))
                using (var stream = folder.Create(file)) WriteFormat(stream, format, table, parsed, answer);
        using (var stream = folder.Create(OutputFolder.ManifestName)) answer.Manifest.Write(stream, folder.Names);
        folder.Complete();
    }

    private IEnumerable<(string File, ResultTable Table)> FilesOf(string format, TableOutput answer) => format is "csv" or "parquet"
        ? answer.Tables.Select(table => ($"{table.Name}.{format}", table))
        : [($"{name}.{format}", answer.Tables[0])];

    private void WriteFormat(Stream stream, string format, ResultTable table, ParseResult parsed, TableOutput answer)
    {
        switch (format)
        {
            case "csv": table.WriteCsv(stream, parsed.GetValue(_byteOrderMark)); break;
            case "json": answer.Json(stream); break;
            case "html": answer.Html!(stream); break;
            case "parquet": ParquetTables.Write(table, stream); break;
            default: Workbook.Write(answer.Tables, stream); break;
        }
    }
}
