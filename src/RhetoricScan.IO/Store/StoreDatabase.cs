using Microsoft.Data.Sqlite;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Store;

/// <summary>The SQLite file behind a store: one row per speech, the newest result of it.</summary>
internal sealed class StoreDatabase : IDisposable
{
    /// <summary>Version of the schema, kept in the file's <c>user_version</c>.</summary>
    public const long SchemaVersion = 3;

    /// <summary>The version before, whose stores are read as they are and get what they lack when opened for writing; their rows stay without a run until a speech is scanned anew.</summary>
    private const long WithoutRuns = 2;

    private const long Unused = 0;
    private readonly SqliteConnection _reading;
    private readonly SqliteConnection? _writing;
    private readonly Lock _readLock = new();
    private readonly SharedParts _shared;

    private StoreDatabase(string path, SqliteConnection reading, SqliteConnection? writing)
    {
        (Path, _reading, _writing) = (path, reading, writing);
        _shared = new SharedParts(FindShared);
        Codec = new ResultCodec(_shared);
    }

    /// <summary>Results as bytes of this store.</summary>
    public ResultCodec Codec { get; }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>Opens a store, made if it isn't there.</summary>
    public static StoreDatabase OpenForWriting(string path) => Guarded(path, () =>
    {
        var writing = Connect(path, SqliteOpenMode.ReadWriteCreate);
        Execute(writing, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
        if (Version(writing) is Unused or WithoutRuns) Prepare(writing);
        RequireVersion(path, Version(writing));
        return new StoreDatabase(path, Connect(path, SqliteOpenMode.ReadOnly), writing);
    });

    /// <summary>Opens an existing store to read it.</summary>
    public static StoreDatabase OpenForReading(string path) => Guarded(path, () =>
    {
        var reading = Connect(path, SqliteOpenMode.ReadOnly);
        if (Version(reading) is not WithoutRuns and var version) RequireVersion(path, version);
        return new StoreDatabase(path, reading, null);
    });

    /// <summary>True for a file that starts as SQLite files do; pipes are left alone.</summary>
    public static bool IsDatabase(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: >= 15 }) return false;
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[15];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3"u8);
    }

    /// <summary>The whole result of a speech, when it was stored under this key; else null.</summary>
    public byte[]? Find(string speech, string key) =>
        FindBlob("SELECT result FROM speech WHERE id = $first AND key = $second", speech, key);

    /// <summary>Writes results of a run in one transaction.</summary>
    public void Write(IEnumerable<StoredResult> results, StoredRun run)
    {
        using var transaction = _writing!.BeginTransaction();
        using var command = _writing.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT OR REPLACE INTO speech (id, key, text_hash, fingerprint, lines, result, run) VALUES ($id, $key, $text, $fingerprint, $lines, $result, $run)";
        foreach (var result in results)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", result.Speech);
            command.Parameters.AddWithValue("$key", result.Key);
            command.Parameters.AddWithValue("$text", result.TextHash);
            command.Parameters.AddWithValue("$fingerprint", result.Fingerprint);
            command.Parameters.AddWithValue("$lines", result.Lines);
            command.Parameters.AddWithValue("$result", result.Result);
            command.Parameters.AddWithValue("$run", run.Name);
            command.ExecuteNonQuery();
        }
        WriteOnce("INSERT OR IGNORE INTO run (name, manifest) VALUES ($name, $bytes)", run.Name, run.Manifest, transaction);
        foreach (var (name, part) in _shared.TakeNew()) WriteOnce("INSERT OR IGNORE INTO shared (name, part) VALUES ($name, $bytes)", name, part, transaction);
        transaction.Commit();
    }

    /// <summary>The lines of <c>results.jsonl</c> of all speeches, by id.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Lines() => Blobs("SELECT lines FROM speech ORDER BY id").SelectMany(Uncompressed);

    /// <summary>The whole results of all speeches, by id.</summary>
    public IEnumerable<ScanResult> Results() => Blobs("SELECT result FROM speech ORDER BY id").Select(Codec.Decode);

    /// <summary>The manifests of the runs that made the results; none as long as some results are of the version before, whose runs nobody knows.</summary>
    public IEnumerable<byte[]> Manifests() => Version(_reading) == WithoutRuns
        ? []
        : Blobs("SELECT manifest FROM run WHERE name IN (SELECT run FROM speech) AND NOT EXISTS (SELECT 1 FROM speech WHERE run = '') ORDER BY name");

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _reading.Dispose();
        _writing?.Dispose();
    }

    private byte[]? FindShared(string name) => FindBlob("SELECT part FROM shared WHERE name = $first", name);

    private byte[]? FindBlob(string sql, string first, string second = "")
    {
        lock (_readLock)
        {
            using var command = _reading.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$first", first);
            if (second.Length > 0) command.Parameters.AddWithValue("$second", second);
            return command.ExecuteScalar() as byte[];
        }
    }

    private void WriteOnce(string sql, string name, byte[] bytes, SqliteTransaction transaction)
    {
        using var command = _writing!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$bytes", bytes);
        command.ExecuteNonQuery();
    }

    private IEnumerable<byte[]> Blobs(string sql)
    {
        using var command = _reading.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return rows.GetFieldValue<byte[]>(0);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Uncompressed(byte[] lines)
    {
        using var stream = Compressed.Read(lines);
        foreach (var line in Utf8Lines.OfStream(stream)) yield return line;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Makes or completes the tables, unless another process did so in the meantime.</summary>
    private static void Prepare(SqliteConnection connection)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        var version = Version(connection);
        if (version == Unused) Create(connection);
        else if (version == WithoutRuns) AddRuns(connection);
        Execute(connection, "COMMIT");
    }

    private static void Create(SqliteConnection connection) => Execute(connection, $"""
        CREATE TABLE speech (
            id TEXT PRIMARY KEY NOT NULL,
            key TEXT NOT NULL,
            text_hash TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            lines BLOB NOT NULL,
            result BLOB NOT NULL,
            run TEXT NOT NULL);
        CREATE TABLE shared (name TEXT PRIMARY KEY NOT NULL, part BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE run (name TEXT PRIMARY KEY NOT NULL, manifest BLOB NOT NULL);
        PRAGMA user_version = {SchemaVersion};
        """);

    private static void AddRuns(SqliteConnection connection) => Execute(connection, $"""
        ALTER TABLE speech ADD COLUMN run TEXT NOT NULL DEFAULT '';
        CREATE TABLE run (name TEXT PRIMARY KEY NOT NULL, manifest BLOB NOT NULL);
        PRAGMA user_version = {SchemaVersion};
        """);

    private static long Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static void RequireVersion(string path, long version)
    {
        if (version != SchemaVersion) throw new UserErrorException(Messages.StoreVersion(path, version, SchemaVersion));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static T Guarded<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException e)
        {
            throw new UserErrorException(Messages.StoreUnreadable(path, e.Message), e);
        }
    }
}
