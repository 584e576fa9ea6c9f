namespace RhetoricScan.IO.Output;

/// <summary>One file that appears only when it is complete.</summary>
public static class OutputFile
{
    /// <summary>Writes a file as <c>NAME.partial</c> and renames it.</summary>
    /// <exception cref="UserErrorException">It cannot be written (RS4001).</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var partial = path + ".partial";
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16)) write(stream);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || FileSizeLimit.IsBrokenWrite(e))
        {
            throw new UserErrorException(Messages.OutputNotWritable(path, FileSizeLimit.IsReached(e) ? FileSizeLimit.Reason + "." : e.Message), e);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
