using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Merge;

/// <summary>Records of many results in one temporary file, with a place for each speech; only the places are kept in memory.</summary>
internal sealed class ResultSpool : IDisposable
{
    private static readonly byte[] SpeechStart = [.. "{\"type\":\"speech\""u8];
    private readonly FileStream _file;
    private readonly SortedSet<string> _errors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SpoolEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpoolEntry> _fingerprints = new(StringComparer.Ordinal);

    /// <summary>Opens a spool in a folder; its file goes when it is disposed.</summary>
    public ResultSpool(string folder) => _file = new FileStream(
        Path.Combine(folder, $".merge-{Guid.NewGuid():N}.spool"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    /// <summary>The speeches by id.</summary>
    public IReadOnlyCollection<SpoolEntry> Entries => _entries.Values;

    /// <summary>Speeches that came more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Takes in all records of some results.</summary>
    /// <exception cref="UserErrorException">Two results don't go together (RS4010, RS4011), or a record is wrong (RS4003, RS4004).</exception>
    public void Add(ResultSet results)
    {
        Pending? pending = null;
        var number = 0;
        foreach (var line in results.Lines())
        {
            number++;
            if (line.IsEmpty) continue;
            var type = TypeOf(line, results.Name, number, out var speech);
            if (type == "speech")
            {
                if (pending is not null) Finish(pending);
                pending = new Pending(speech!.Value, results.Name, _file.Position);
            }
            if (type == "error") _errors.Add(Encoding.UTF8.GetString(line.Span));
            else if (pending is null) throw new UserErrorException(Messages.ResultOutOfOrder(results.Name, number, "?"));
            else pending.Write(line.Span, _file);
        }
        if (pending is not null) Finish(pending);
    }

    /// <summary>Writes all records: speeches by id, then inputs without result.</summary>
    public void WriteTo(Stream output)
    {
        foreach (var entry in _entries.Values) Copy(entry, output);
        foreach (var error in _errors)
        {
            output.Write(Encoding.UTF8.GetBytes(error));
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Removes the file.</summary>
    public void Dispose() => _file.Dispose();

    private static string TypeOf(ReadOnlyMemory<byte> line, string source, int number, out Identity? speech)
    {
        speech = null;
        if (line.Span.StartsWith("{\"type\":\""u8) && !line.Span.StartsWith(SpeechStart)) return Encoding.UTF8.GetString(line.Span[9..(9 + line.Span[9..].IndexOf((byte)'"'))]);
        try
        {
            using var document = JsonDocument.Parse(line);
            var type = document.RootElement.GetProperty("type").GetString()!;
            if (type == "speech") speech = Identity.Of(ResultLines.Speech(document.RootElement));
            return type;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserErrorException(Messages.ResultInvalid(source, number, e.Message), e);
        }
    }

    private void Finish(Pending pending)
    {
        var entry = pending.Entry();
        var first = _fingerprints.GetValueOrDefault(entry.Language) ?? (_fingerprints[entry.Language] = entry);
        if (first.Fingerprint != entry.Fingerprint) throw new UserErrorException(Messages.MergeFingerprints(first.Source, first.Fingerprint, entry.Source, entry.Fingerprint));
        if (_entries.TryAdd(entry.Speech, entry)) return;
        var known = _entries[entry.Speech];
        if (known.LinesHash != entry.LinesHash) throw new UserErrorException(Messages.MergeConflict(entry.Speech, known.Source, entry.Source));
        Repeated++;
        _file.SetLength(_file.Position = entry.Start);
    }

    private void Copy(SpoolEntry entry, Stream output)
    {
        var buffer = new byte[1 << 16];
        _file.Position = entry.Start;
        for (var left = entry.Length; left > 0;)
        {
            var read = _file.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0) throw new EndOfStreamException();
            output.Write(buffer, 0, read);
            left -= read;
        }
    }

    private readonly record struct Identity(string Speech, string Language, string TextHash, string Fingerprint)
    {
        public static Identity Of(SpeechRecord speech) => new(speech.Id, speech.Language, speech.TextHash, speech.Fingerprint);
    }

    private sealed class Pending(Identity speech, string source, long start)
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long _length;

        public void Write(ReadOnlySpan<byte> line, Stream file)
        {
            file.Write(line);
            file.WriteByte((byte)'\n');
            _hash.AppendData(line);
            _hash.AppendData("\n"u8);
            _length += line.Length + 1;
        }

        public SpoolEntry Entry()
        {
            using (_hash)
                return new SpoolEntry(speech.Speech, speech.Language, speech.TextHash, speech.Fingerprint, source, start, _length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        }
    }
}
