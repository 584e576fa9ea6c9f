using System.Globalization;

namespace RhetoricScan.Cli.Scanning;

/// <summary>One line on a terminal that tells how far a long scan is: speeches, rate, time left.</summary>
/// <param name="terminal">Where a person watches.</param>
/// <param name="time">The clock.</param>
/// <param name="total">Number of inputs; null when unknown.</param>
internal sealed class ScanProgress(TextWriter terminal, TimeProvider time, int? total) : IDisposable
{
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _shown;
    private bool _visible;
    private int _done;
    private long _tokens;

    /// <summary>Counts an outcome, and shows the line when the last time is half a second ago.</summary>
    public void Show(ScanOutcome outcome)
    {
        _done++;
        _tokens += outcome.Result?.Annotated.TokenCount ?? 0;
        var elapsed = time.GetElapsedTime(_start);
        if (elapsed - _shown < Pause) return;
        (_shown, _visible) = (elapsed, true);
        terminal.Write(ClearLine + Line(elapsed));
    }

    /// <summary>Clears the line, so that something else can be written.</summary>
    public void Hide()
    {
        if (_visible && time.GetElapsedTime(_start) - _shown >= Pause) Dispose();
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_visible) terminal.Write(ClearLine);
        _visible = false;
    }

    private string Line(TimeSpan elapsed)
    {
        var seconds = elapsed.TotalSeconds;
        var text = string.Create(CultureInfo.InvariantCulture, $"{_done}{(total is { } all ? $" of {all}" : "")} speeches, {_done / seconds:F1} speeches/s, {_tokens / seconds:F0} tokens/s");
        return total is { } count && count > _done ? text + ", " + Left(TimeSpan.FromSeconds((count - _done) * seconds / _done)) + " left" : text;
    }

    private static string Left(TimeSpan left) => left.TotalMinutes < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalSeconds:F0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalHours}:{left.Minutes:D2}:{left.Seconds:D2}");
}
