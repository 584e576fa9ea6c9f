using System.Runtime.ExceptionServices;

namespace RhetoricScan.IO.Ingest;

/// <summary>
/// Reads on a thread of its own, which has a deep stack for deeply nested documents and can be given up. A reader that hangs can't be stopped:
/// its thread goes on in the background until the process ends, and the batch goes on without it.
/// </summary>
internal static class Deadline
{
    private const int StackBytes = 64 << 20;

    /// <summary>The result of reading.</summary>
    /// <param name="source">The input as the user knows it.</param>
    /// <param name="limit">Time it may take.</param>
    /// <param name="read">Reads.</param>
    /// <exception cref="UserErrorException">Reading took too long (RS1015).</exception>
    public static T Run<T>(string source, TimeSpan limit, Func<T> read)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Read, StackBytes) { IsBackground = true, Name = "reader" };
        thread.Start();
        if (!thread.Join(limit)) throw new UserErrorException(Messages.TimedOut(source, limit));
        failure?.Throw();
        return result!;

        void Read()
        {
            try
            {
                result = read();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
