using System.CommandLine;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli;

/// <summary>The options that bound what reading one input may cost.</summary>
internal sealed class ReadingLimits
{
    private readonly Option<int> _file = new("--max-file-size", "--max-size") { Description = "Largest file, archive entry or standard input that is read, in MiB.", DefaultValueFactory = _ => 256, HelpName = "MIB" };
    private readonly Option<int> _unpacked = new("--max-unpacked-size") { Description = "Most that an office document's XML, a PDF stream or an archive may unpack to, in MiB.", DefaultValueFactory = _ => 64, HelpName = "MIB" };
    private readonly Option<int> _text = new("--max-text-length") { Description = "Longest text of one speech, in characters.", DefaultValueFactory = _ => 10_000_000, HelpName = "N" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _file, _unpacked, _text }) command.Add(option);
    }

    /// <summary>Options for reading with these limits.</summary>
    /// <exception cref="UserErrorException">A limit is no positive number (RS3002).</exception>
    public IngestOptions Apply(ParseResult parsed, IngestOptions options) => options with
    {
        MaximumBytes = (long)Positive(parsed, _file) << 20,
        MaximumUnpackedBytes = (long)Positive(parsed, _unpacked) << 20,
        MaximumCharacters = Positive(parsed, _text),
    };

    private static int Positive(ParseResult parsed, Option<int> option)
    {
        var value = parsed.GetValue(option);
        return value > 0 ? value : throw new UserErrorException(Messages.OptionInvalid(option.Name, value.ToString(System.Globalization.CultureInfo.InvariantCulture), "a positive whole number"));
    }
}
