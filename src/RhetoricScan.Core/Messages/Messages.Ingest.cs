namespace RhetoricScan;

public static partial class Messages
{
    /// <summary>A path that the user typed is not there.</summary>
    public static Diagnostic InputMissing(string path) =>
        new("RS1001", $"There is no file or folder '{path}'. Check the spelling, or quote patterns such as \"speeches/*.txt\".", path);

    /// <summary>A file of a kind that no reader takes.</summary>
    public static Diagnostic FormatUnknown(string path, string extension, string known) =>
        new("RS1002", $"Files ending in '{extension}' cannot be read. Known are {known}; save the text as one of them.", path);

    /// <summary>Bytes that are no valid UTF-8 and carry no byte order mark.</summary>
    public static Diagnostic EncodingUnknown(string path, long offset) =>
        new("RS1003", $"The bytes from offset {Number(offset)} on are not valid UTF-8 and there is no byte order mark. Name the encoding with --encoding (windows-1251, euc-kr ...).", path);

    /// <summary>Nothing to read was found below the given paths.</summary>
    public static Diagnostic NothingToRead(string paths) =>
        new("RS1004", $"Nothing readable was found in {paths}. Give files, folders, patterns or - for standard input.");

    /// <summary>Front matter that is no valid YAML.</summary>
    public static Diagnostic FrontMatterInvalid(string path, int line, string reason) =>
        new("RS1005", $"The front matter is not valid YAML: {reason} Mend it, or remove the block between the two --- lines.", path, line);

    /// <summary>A metadata field whose value cannot be understood.</summary>
    public static Diagnostic MetadataInvalid(string path, string field, string value, string expected) =>
        new("RS1006", $"The field '{field}' says '{value}', which is not {expected}. The field was left out.", path);

    /// <summary>A table without a column that the reader needs.</summary>
    public static Diagnostic TableColumnMissing(string path, string column, string columns) =>
        new("RS1007", $"There is no column '{column}'. The columns are: {columns}. Choose one with --text-column or --id-column.", path);

    /// <summary>A line that is no JSON object.</summary>
    public static Diagnostic JsonLineInvalid(string path, int line, string reason) =>
        new("RS1008", $"The line is not a JSON object: {reason}", path, line);

    /// <summary>Two inputs with one id.</summary>
    public static Diagnostic SpeechIdRepeated(string id, string first, string second) =>
        new("RS1009", $"The id '{id}' stands for both '{first}' and '{second}'. Give one of them another id in its metadata.", second);

    /// <summary>A file that the system does not let us read.</summary>
    public static Diagnostic Unreadable(string path, string reason) =>
        new("RS1010", $"The file cannot be read: {reason}", path);

    /// <summary>A text without any letter.</summary>
    public static Diagnostic TextEmpty(string path) =>
        new("RS1011", "The text is empty or has no letters, so there is nothing to scan.", path);

    /// <summary>Half a surrogate pair in the text.</summary>
    public static Diagnostic LoneSurrogates(string path, int count) =>
        new("RS1012", $"The text has {Number(count)} broken characters (lone surrogates); each was read as U+FFFD.", path);

    /// <summary>A language without rules.</summary>
    public static Diagnostic LanguageOther(string path) =>
        new("RS1013", "The text is in none of the languages en, ru, ko, so no rule applies to it. If that is wrong, name the language with --language.", path);

    /// <summary>A row of a table that cannot be read.</summary>
    public static Diagnostic RowInvalid(string path, int line, string reason) =>
        new("RS1014", $"The row cannot be read: {reason}", path, line);

    /// <summary>A document that took too long.</summary>
    public static Diagnostic TimedOut(string id, TimeSpan limit) =>
        new("RS1015", $"'{id}' was given up after {Number((long)limit.TotalSeconds)} s. Raise --timeout-per-file, or split the document.", id);

    /// <summary>An encoding that was told from the bytes.</summary>
    public static Diagnostic EncodingGuessed(string path, string encoding) =>
        new("RS1017", $"The encoding was taken to be {encoding}. If the text looks wrong, name it with --encoding.", path);

    /// <summary>A file larger than the limit.</summary>
    public static Diagnostic TooLarge(string path, long limit) =>
        new("RS1018", $"The file is larger than {Number(limit >> 20)} MiB. Raise --max-file-size, or split the file.", path);

    /// <summary>An archive that unpacks to far more than it holds.</summary>
    public static Diagnostic ArchiveSuspicious(string path) =>
        new("RS1019", "The file unpacks to an absurd size or number of parts and was left alone. Raise --max-unpacked-size if you trust it, or save its text and scan that.", path);

    /// <summary>A document that its own reader cannot open.</summary>
    public static Diagnostic DocumentBroken(string path, string reason) =>
        new("RS1020", $"The document cannot be read: {reason} Open it in its own program and save it again, or save it as plain text.", path);

    /// <summary>A scan of nothing.</summary>
    public static Diagnostic NothingNamed() =>
        new("RS1024", "There is nothing to scan. Give files, folders, patterns or - for standard input, or --worker.");

    /// <summary>A delivered document that a worker did not come to.</summary>
    public static Diagnostic NotScanned(string id) =>
        new("RS1021", $"'{id}' was not scanned, because the worker was asked to stop. Deliver it again.", id);

    /// <summary>A delivered line that does not say what to scan.</summary>
    public static Diagnostic DeliveryUnclear(string path, int line, string id, string text) =>
        new("RS1022", $"The line must have either '{text}' with an '{id}', or 'path'. Deliver each speech as one such line.", path, line);

    /// <summary>A delivered path to a file with more than one speech.</summary>
    public static Diagnostic DeliveryOfSeveral(string path) =>
        new("RS1023", "The file may hold several speeches, and a line stands for one. Scan it without --worker, or deliver its speeches as lines of their own.", path);

    /// <summary>A transcript without a turn of the speaker asked for.</summary>
    public static Diagnostic SpeakerNotFound(string path, string name, IEnumerable<string> speakers) =>
        new("RS1025", $"No turn is by '{name}'. Speakers are: {string.Join(", ", speakers.Take(20))}. Name one of them with --only-speaker.", path);

    /// <summary>Metadata that a text gives away where none were given.</summary>
    public static Diagnostic MetadataGuessed(string path, string guesses, bool used) =>
        new("RS1026", $"guessed: {guesses}, read from the text and {(used ? "used, as --accept-guesses asks" : "not used. Name it yourself, or use it with --accept-guesses")}.", path);

    /// <summary>A document whose elements lie within each other without end.</summary>
    public static Diagnostic NestedTooDeep(string path, int limit) =>
        new("RS1031", $"The document has more than {Number(limit)} elements within each other, as no honest one does. Save its text and scan that.", path);

    /// <summary>A file that is no text.</summary>
    public static Diagnostic NulCharacter(string path, int offset) =>
        new("RS1032", $"The text holds a NUL character at offset {Number(offset)}, so it is no text or of another encoding. Name the encoding with --encoding, or save it as plain text.", path);

    /// <summary>A text longer than any speech; <paramref name="atLeast"/> where its exact length is unknown.</summary>
    public static Diagnostic TextTooLong(string path, int length, int limit, bool atLeast = false) =>
        new("RS1033", $"The text has {(atLeast ? "at least " : "")}{Number(length)} characters, more than {Number(limit)}. Split it into speeches, or raise --max-text-length.", path);

    /// <summary>An id that can't name a file of results.</summary>
    public static Diagnostic SpeechIdUnusable(string path, string id) =>
        new("RS1034", $"The id '{id}' can't name a file of results. Use up to 200 characters without control characters, and no '..' or empty part between '/'.", path);

    /// <summary>A document that declares entities, as attacks by expansion do.</summary>
    public static Diagnostic EntitiesDeclared(string path) =>
        new("RS1035", "The document declares a document type or entities, as no program writes them there, and was left alone. Open it in its own program and save it again.", path);

    /// <summary>A delivered id that stood for another text before.</summary>
    public static Diagnostic DeliveredOther(string id) =>
        new("RS1036", $"The id '{id}' was delivered before with another text, which was scanned; this one was not. Give one of them another id and deliver it again.");

    /// <summary>A page of more elements than any speech has.</summary>
    public static Diagnostic TooManyElements(string path, int limit) =>
        new("RS1037", $"The page has more than {Number(limit)} elements, as no speech does. Save its text and scan that.", path);

    private static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
