using System.IO.Compression;
using System.Text.Json;
using RhetoricScan.Ingest;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Profiles;

/// <summary>A profile in a file: JSON by columns, compressed with gzip. Equal profiles give equal bytes.</summary>
public static class ProfileFile
{
    /// <summary>How the name of a profile's file ends.</summary>
    public const string Extension = ".json.gz";

    /// <summary>Writes a profile; the file gets its name only when it is complete.</summary>
    public static void Write(Profile profile, string path)
    {
        var partial = path + ".partial";
        using (var gzip = new GZipStream(File.Create(partial), CompressionLevel.SmallestSize))
            JsonSerializer.Serialize(gzip, ColumnsOf(profile), ProfileJson.Default.ProfileColumns);
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The file as the user knows it.</param>
    /// <exception cref="UserErrorException">It is no profile (RS6001).</exception>
    public static Profile Read(string path, string name)
    {
        try
        {
            using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            var columns = JsonSerializer.Deserialize(gzip, ProfileJson.Default.ProfileColumns) ?? throw new JsonException("The file is empty.");
            if (columns.Format != ProfileColumns.CurrentFormat) throw new JsonException("It has another format.");
            return ProfileOf(columns);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or FormatException or IndexOutOfRangeException or IOException)
        {
            throw new UserErrorException(Messages.ProfileUnreadable(e.Message).At(name), e);
        }
    }

    private static ProfileColumns ColumnsOf(Profile profile)
    {
        var speeches = profile.Speeches;
        string[] topics = Ids(speeches.SelectMany(speech => speech.Topics.Select(row => row.Topic))), bodies = Ids(speeches.SelectMany(speech => speech.Bodies.Select(row => row.Body)));
        T[] Column<T>(Func<ProfileSpeech, T> cell) => [.. speeches.Select(cell)];
        return new ProfileColumns
        {
            Format = ProfileColumns.CurrentFormat,
            Id = profile.Id,
            Title = profile.Title,
            Language = profile.Language,
            Fingerprint = profile.Fingerprint,
            Source = profile.Source,
            Licence = profile.Licence,
            Topics = topics,
            Bodies = bodies,
            Speech = Column(speech => speech.Id),
            State = Column(speech => speech.State),
            Date = Column(speech => speech.Date?.ToString() ?? ""),
            Venue = Column(speech => speech.Venue),
            Genre = Column(speech => speech.Genre),
            Tokens = Column(speech => speech.Tokens),
            Sentences = Column(speech => speech.Sentences),
            Grievance = Column(speech => ProfileCells.Digits(speech.Grievance.Select(count => (int)count))),
            Labels = Column(speech => ProfileCells.Numbers(speech.Labels)),
            TopicBlocks = Column(speech => ProfileCells.Topics(speech, topics)),
            BodyBlocks = Column(speech => ProfileCells.Bodies(speech, bodies)),
            Levels = Column(speech => ProfileCells.Digits([speech.VictimizationLevel, speech.AppropriationLevel, speech.AppropriationWide, speech.SilenceLevel])),
            Sketch = Column(speech => ProfileCells.Sketch(speech.Sketch)),
        };
    }

    private static Profile ProfileOf(ProfileColumns columns) => new()
    {
        Id = columns.Id,
        Title = columns.Title,
        Language = columns.Language,
        Fingerprint = columns.Fingerprint,
        Source = columns.Source,
        Licence = columns.Licence,
        Speeches = [.. Enumerable.Range(0, columns.Speech.Length).Select(i => SpeechOf(columns, i))],
    };

    private static ProfileSpeech SpeechOf(ProfileColumns columns, int i) => new()
    {
        Id = columns.Speech[i],
        State = columns.State[i],
        Date = PartialDate.TryParse(columns.Date[i], out var date) ? date : null,
        Venue = columns.Venue[i],
        Genre = columns.Genre[i],
        Tokens = columns.Tokens[i],
        Sentences = columns.Sentences[i],
        Grievance = ProfileCells.Blocks(columns.Grievance[i]),
        Labels = ProfileCells.Numbers(columns.Labels[i]),
        Topics = ProfileCells.Topics(columns.TopicBlocks[i], columns.Topics),
        Bodies = ProfileCells.Bodies(columns.BodyBlocks[i], columns.Bodies),
        VictimizationLevel = ProfileCells.Digit(columns.Levels[i], 0),
        AppropriationLevel = ProfileCells.Digit(columns.Levels[i], 1),
        AppropriationWide = ProfileCells.Digit(columns.Levels[i], 2),
        SilenceLevel = ProfileCells.Digit(columns.Levels[i], 3),
        Sketch = ProfileCells.Sketch(columns.Sketch[i]),
    };

    private static string[] Ids(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
