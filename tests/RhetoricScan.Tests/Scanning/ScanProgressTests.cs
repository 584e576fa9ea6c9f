using NUnit.Framework;
using RhetoricScan.Cli.Scanning;
using RhetoricScan.IO.Ingest;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Scanning;

public sealed class ScanProgressTests
{
    private static readonly ScanOutcome Outcome = new(new IngestResult { Source = "a" }, Some.Result("a", "We blames USA"), null);

    [Test]
    public void The_line_tells_count_rate_and_time_left()
    {
        var (terminal, clock) = (new StringWriter(), new HandClock());
        using (var progress = new ScanProgress(terminal, clock, 100))
        {
            progress.Show(Outcome);
            Assert.That(terminal.ToString(), Is.Empty, "too early to say");
            clock.Pass(2);
            progress.Show(Outcome);
            progress.Show(Outcome);
        }
        Assert.That(terminal.ToString(), Is.EqualTo("\r\e[K2 of 100 speeches, 1.0 speeches/s, 3 tokens/s, 0:01:38 left\r\e[K"));
    }

    [Test]
    public void Without_a_total_nothing_is_said_of_the_time_left()
    {
        var (terminal, clock) = (new StringWriter(), new HandClock());
        using var progress = new ScanProgress(terminal, clock, null);
        clock.Pass(1);
        progress.Show(Outcome);
        Assert.That(terminal.ToString(), Is.EqualTo("\r\e[K1 speeches, 1.0 speeches/s, 3 tokens/s"));
    }

    private sealed class HandClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds;

        public void Pass(int seconds) => _seconds += seconds;
    }
}
