using NUnit.Framework;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Text;

public sealed class BoundedCacheTests
{
    [Test]
    public void Keeps_what_came_first_and_nothing_more()
    {
        var cache = new BoundedCache<string, int>(2, StringComparer.Ordinal);
        for (var i = 0; i < 5; i++) cache.Add($"{i}", i);
        using var scope = Assert.EnterMultipleScope();
        Assert.That((cache.TryGet("1", out var second), second, cache.HasRoom), Is.EqualTo((true, 1, false)));
        Assert.That(cache.TryGet("2", out _), Is.False);
        Assert.That(cache.By<ReadOnlySpan<char>>().TryGetValue("0".AsSpan(), out var first) && first == 0);
    }

    [Test]
    public void The_same_key_takes_one_place()
    {
        var cache = new BoundedCache<string, int>(2, StringComparer.Ordinal);
        foreach (var key in new[] { "a", "a", "a", "b" }) cache.Add(key, 1);
        Assert.That(cache.TryGet("b", out _));
    }
}
