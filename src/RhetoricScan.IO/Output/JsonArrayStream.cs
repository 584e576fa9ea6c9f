namespace RhetoricScan.IO.Output;

/// <summary>Turns JSON Lines written to it into one JSON array: commas for line ends, brackets around all.</summary>
internal sealed class JsonArrayStream(Stream inner) : Stream
{
    private bool _started;
    private bool _pending;
    private bool _ended;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var end = buffer.IndexOf((byte)'\n');
            var line = end < 0 ? buffer : buffer[..end];
            if (!line.IsEmpty) WritePart(line);
            if (end < 0) return;
            _pending = true;
            buffer = buffer[(end + 1)..];
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
        {
            _ended = true;
            inner.Write(_started ? "\n]\n"u8 : "[]\n"u8);
            inner.Dispose();
        }
        base.Dispose(disposing);
    }

    private void WritePart(ReadOnlySpan<byte> part)
    {
        if (!_started) inner.Write("[\n"u8);
        else if (_pending) inner.Write(",\n"u8);
        _started = true;
        _pending = false;
        inner.Write(part);
    }
}
