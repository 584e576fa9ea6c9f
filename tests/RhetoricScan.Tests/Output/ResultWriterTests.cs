using System.Text.Json;
using NUnit.Framework;
using RhetoricScan.IO.Output;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Output;

public sealed class ResultWriterTests
{
    [Test]
    public void An_array_is_ended_once_however_often_it_is_closed()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "results.json");
        var writer = new ResultWriter(File.Create(path), "json", sentences: true, byteOrderMark: false);
        writer.Write(Some.Result("a", "We blames USA"));
        writer.WriteError("b", Messages.TextEmpty("b"));
        writer.Dispose();
        writer.Dispose();
        using var array = JsonDocument.Parse(File.ReadAllBytes(path));
        Assert.That(array.RootElement.EnumerateArray().Select(record => record.GetProperty("type").GetString()), Does.Contain("speech").And.Contain("sentence").And.Contain("error"));
    }

    [Test]
    public void A_speech_reaches_the_stream_at_once()
    {
        using var stream = new CountingStream();
        using var writer = new ResultWriter(stream, "jsonl", sentences: true, byteOrderMark: false);
        writer.Write(Some.Result("a", "We blames USA"));
        Assert.That((stream.Writes, stream.Flushes), Is.EqualTo((1, 1)));
    }

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public int Flushes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            base.Write(buffer);
        }

        public override void Flush() => Flushes++;
    }
}
