using NUnit.Framework;
using RhetoricScan.IO.Corpora;

namespace RhetoricScan.Tests.Corpora;

public sealed class RobotsRulesTests
{
    [TestCase("", "/a", true)]
    [TestCase("User-agent: *\nDisallow:", "/a", true)]
    [TestCase("User-agent: *\nDisallow: /", "/a", false)]
    [TestCase("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [TestCase("User-agent: other\nDisallow: /", "/a", true)]
    [TestCase("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /b", "/a", true)]
    [TestCase("USER-AGENT: rhetoricscan/2.0\nDISALLOW: /a", "/a/b", false)]
    [TestCase("User-agent: rhetoricscan\nAllow: /\nUser-agent: *\nDisallow: /", "/a", true)]
    [TestCase("User-agent: x\nUser-agent: RhetoricScan\nDisallow: /a", "/a", false)]
    [TestCase("User-agent: RhetoricScan\nDisallow: /a\n\nUser-agent: RhetoricScan\nDisallow: /b", "/a", false)]
    [TestCase("Disallow: /\nUser-agent: *\nDisallow: /b", "/a", true)]
    [TestCase("User-agent: * # all\nDisallow: /a # not this", "/a", false)]
    [TestCase("User-agent: *\r\nSitemap: http://x/\r\nDisallow: /a\r\n", "/a", false)]
    [TestCase("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [TestCase("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [TestCase("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [TestCase("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z=1", true)]
    [TestCase("User-agent: *\nDisallow: /*?print=", "/page?print=1", false)]
    [TestCase("User-agent: *\nDisallow: /a*b*c", "/a-x-b-y-c-z", false)]
    [TestCase("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [TestCase("User-agent: *\nDisallow: /café", "/caf%c3%a9", false)]
    [TestCase("User-agent: *\nDisallow: /%61", "/a", false)]
    [TestCase("User-agent: *\nDisallow: /A", "/a", true)]
    public void The_longest_matching_rule_of_the_right_group_counts(string file, string path, bool allowed) =>
        Assert.That(RobotsRules.Parse(file, "RhetoricScan").Allows(new Uri("http://site.test" + path)), Is.EqualTo(allowed));

    [Test]
    public void A_crawl_delay_is_read_where_it_concerns_us()
    {
        Assert.That(RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5", "RhetoricScan").CrawlDelay, Is.EqualTo(TimeSpan.FromSeconds(2.5)));
        Assert.That(RobotsRules.Parse("User-agent: x\nCrawl-delay: 9", "RhetoricScan").CrawlDelay, Is.Null);
        Assert.That(RobotsRules.Parse("User-agent: *\nCrawl-delay: soon", "RhetoricScan").CrawlDelay, Is.Null);
    }

    [Test, CancelAfter(5000)]
    public void Many_stars_take_no_long_time(CancellationToken cancellation)
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 200)) + "b$", "RhetoricScan");
        Assert.That(rules.Allows(new Uri("http://site.test/" + new string('a', 2000))), Is.True);
        Assert.That(cancellation.IsCancellationRequested, Is.False);
    }
}
