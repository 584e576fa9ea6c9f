using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RhetoricScan.IO.Output;

namespace RhetoricScan.IO.Merge;

/// <summary>Records of many results in one temporary file, with a place for each speech; only the places are kept in memory.</summary>
internal sealed class ResultSpool : IDisposable
{
    private readonly FileStream _file;
    private readonly SortedDictionary<string, string> _errors = new(StringComparer.Ordinal);
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
            var head = RecordHead.Read(line.Span, results.Name, number);
            if (head.Type == "error")
            {
                _errors[Encoding.UTF8.GetString(line.Span)] = head.Owner;
                continue;
            }
            if (head.Type == "speech")
            {
                if (pending is not null) Finish(pending);
                pending = new Pending(SpeechOf(line, results.Name, number), results.Name, _file.Position);
            }
            if (pending?.Speech != head.Owner) throw new UserErrorException(Messages.ResultOutOfOrder(results.Name, number, head.Owner));
            pending.Write(line.Span, _file);
        }
        if (pending is not null) Finish(pending);
    }

    /// <summary>Writes all records: speeches by id, then inputs that have no result under that name either.</summary>
    public void WriteTo(Stream output)
    {
        foreach (var entry in _entries.Values) Copy(entry, output);
        foreach (var (error, source) in _errors)
        {
            if (_entries.ContainsKey(source)) continue;
            output.Write(Encoding.UTF8.GetBytes(error));
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Removes the file.</summary>
    public void Dispose() => _file.Dispose();

    private static SpeechRecord SpeechOf(ReadOnlyMemory<byte> line, string source, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return ResultLines.Speech(document.RootElement);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
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
        if (known.LinesHash != entry.LinesHash && !IsStartOf(Shorter(known, entry), Longer(known, entry))) throw new UserErrorException(Messages.MergeConflict(entry.Speech, known.Source, entry.Source));
        Repeated++;
        _entries[entry.Speech] = Longer(known, entry);
        if (known.Length >= entry.Length) _file.SetLength(_file.Position = entry.Start);
    }

    private static SpoolEntry Shorter(SpoolEntry known, SpoolEntry entry) => known.Length < entry.Length ? known : entry;

    private static SpoolEntry Longer(SpoolEntry known, SpoolEntry entry) => known.Length < entry.Length ? entry : known;

    /// <summary>True for records that broke off when their worker was killed and came whole another time.</summary>
    private bool IsStartOf(SpoolEntry shorter, SpoolEntry longer)
    {
        var end = _file.Position;
        var (first, second) = (new byte[shorter.Length], new byte[shorter.Length]);
        _file.Position = shorter.Start;
        _file.ReadExactly(first);
        _file.Position = longer.Start;
        _file.ReadExactly(second);
        _file.Position = end;
        return shorter.Length < longer.Length && first.AsSpan().SequenceEqual(second);
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

    private sealed class Pending(SpeechRecord speech, string source, long start)
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long _length;

        public string Speech => speech.Id;

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
                return new SpoolEntry(speech.Id, speech.Language, speech.TextHash, speech.Fingerprint, source, start, _length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        }
    }
}
