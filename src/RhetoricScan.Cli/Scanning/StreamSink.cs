using RhetoricScan.IO.Output;

namespace RhetoricScan.Cli.Scanning;

/// <summary>Results in one format on standard output or in one file, which gets its name only when the run is complete.</summary>
internal sealed class StreamSink : ScanSink
{
    private readonly ResultWriter _stream;
    private readonly string? _file;

    public StreamSink(OutputTarget target, bool sentences, bool byteOrderMark, Func<Stream> standardOutput)
    {
        _file = target.File;
        _stream = new ResultWriter(_file is null ? standardOutput() : OpenPartial(_file), target.StreamFormat!, sentences, byteOrderMark);
    }

    /// <inheritdoc/>
    public override void Write(ScanResult result) => _stream.Write(result);

    /// <inheritdoc/>
    public override void WriteError(string source, Diagnostic error) => _stream.WriteError(source, error);

    /// <inheritdoc/>
    public override void Complete(RunManifest manifest)
    {
        _stream.Dispose();
        if (_file is not null) File.Move(Partial(_file), _file, overwrite: true);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        finally
        {
            if (_file is not null) File.Delete(Partial(_file));
        }
    }

    private static string Partial(string file) => file + ".partial";

    private static FileStream OpenPartial(string file)
    {
        try
        {
            return File.Create(Partial(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.OutputNotWritable(file, e.Message), e);
        }
    }
}
