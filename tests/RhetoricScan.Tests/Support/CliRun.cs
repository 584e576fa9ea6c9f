using System.Text;
using RhetoricScan.Cli;

namespace RhetoricScan.Tests.Support;

/// <summary>One run of the command line inside the test process, with its own streams.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static async Task<CliRun> Of(params IReadOnlyList<string> args) => await With("", args);

    /// <summary>Runs a command line with a text on standard input.</summary>
    public static async Task<CliRun> With(string input, IReadOnlyList<string> args)
    {
        using var output = new MemoryStream();
        var writer = new StreamWriter(output, new UTF8Encoding(false)) { AutoFlush = true };
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Output = writer,
            Error = error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            OutputBytes = () => new UnclosedStream(output),
        };
        var code = await App.RunAsync(args, terminal);
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A terminal nobody reads.</summary>
    public static Terminal Silent() => new() { Output = TextWriter.Null, Error = TextWriter.Null, Input = () => Stream.Null, OutputBytes = () => Stream.Null };

    /// <summary>Keeps the stream of a test open when a command closes its output.</summary>
    private sealed class UnclosedStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
