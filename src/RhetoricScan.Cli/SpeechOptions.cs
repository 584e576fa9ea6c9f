using System.CommandLine;
using RhetoricScan.Ingest;
using RhetoricScan.Ingest.Transcripts;
using RhetoricScan.IO.Ingest;

namespace RhetoricScan.Cli;

/// <summary>The options that say how speeches are read and what is known about them; shared by all commands that read speeches.</summary>
internal sealed class SpeechOptions
{
    private readonly Option<string> _speaker = new("--speaker") { Description = "The speaker, or the state's ISO code (RUS).", HelpName = "NAME|ISO3" };
    private readonly Option<string> _state = new("--state") { Description = "The speaker's state, ISO 3166-1 alpha-3.", HelpName = "ISO3" };
    private readonly Option<string> _date = new("--date") { Description = "Day, month or year of the speech.", HelpName = "YYYY[-MM[-DD]]" };
    private readonly Option<string> _venue = new("--venue") { Description = "Where it was given, such as MNC or UNGA.", HelpName = "VENUE" };
    private readonly Option<string> _language = new("--language") { Description = "Language of the text: en, ru or ko.", HelpName = "LANG" };
    private readonly Option<string> _metadata = new("--metadata") { Description = "A metadata.csv for all inputs.", HelpName = "FILE" };
    private readonly Option<string> _encoding = new("--encoding") { Description = "Encoding of inputs without a byte order mark.", HelpName = "NAME" };
    private readonly ReadingLimits _limits = new();
    private readonly Option<string> _textColumn = new("--text-column") { Description = "Column of a table that holds the text.", DefaultValueFactory = _ => "text", HelpName = "NAME" };
    private readonly Option<string> _idColumn = new("--id-column") { Description = "Column of a table that holds the id.", DefaultValueFactory = _ => "id", HelpName = "NAME" };

    private readonly Option<string?> _onlySpeaker = new("--only-speaker") { Description = "Count one speaker of a transcript: NAME, or the metadata's speaker, or the one with most words.", Arity = ArgumentArity.ZeroOrOne, HelpName = "NAME" };
    private readonly Option<bool> _acceptGuesses = new("--accept-guesses") { Description = "Use title, date, speaker and venue as guessed from the text where nothing else gives them." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _speaker, _state, _date, _venue, _language, _metadata, _encoding, _textColumn, _idColumn, _onlySpeaker, _acceptGuesses }) command.Add(option);
        _limits.AddTo(command);
    }

    /// <summary>What the user typed, as options for reading.</summary>
    /// <exception cref="UserErrorException">A value cannot be understood (RS3002).</exception>
    public IngestOptions Read(ParseResult parsed, Func<string, string> detectLanguage) => _limits.Apply(parsed, new()
    {
        DetectLanguage = detectLanguage,
        Metadata = Metadata(parsed),
        MetadataFile = parsed.GetValue(_metadata),
        Encoding = parsed.GetValue(_encoding),
        TextColumn = parsed.GetValue(_textColumn)!,
        IdColumn = parsed.GetValue(_idColumn)!,
        AcceptGuesses = parsed.GetValue(_acceptGuesses),
        Speakers = parsed.GetResult(_onlySpeaker) is null ? SpeakerChoice.All : new SpeakerChoice(true, parsed.GetValue(_onlySpeaker)),
    });

    private SpeechMetadata Metadata(ParseResult parsed)
    {
        var speaker = parsed.GetValue(_speaker);
        var speakerIsState = speaker is { Length: 3 } && speaker.All(char.IsAsciiLetterUpper);
        return new SpeechMetadata
        {
            Speaker = speakerIsState ? null : speaker,
            State = parsed.GetValue(_state) ?? (speakerIsState ? speaker : null),
            Date = DateOption.Read(parsed, _date),
            Venue = parsed.GetValue(_venue),
            Language = parsed.GetValue(_language),
        };
    }
}
