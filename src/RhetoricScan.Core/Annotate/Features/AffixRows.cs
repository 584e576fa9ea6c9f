namespace RhetoricScan.Annotate.Features;

/// <summary>The rows of the affix table that together stand for a word: endings, beginnings, shape, length, inner 4-grams, hashed.</summary>
internal static class AffixRows
{
    private const int Endings = 5;
    private const int Beginnings = 3;
    private const int LastGram = 12;

    /// <summary>Row numbers below <paramref name="tableRows"/>.</summary>
    public static int[] Of(string form, int tableRows)
    {
        var normal = WordForm.Normal(form).AsSpan();
        var rows = new List<int>(24);
        for (var k = 1; k <= Endings; k++) rows.Add(Row(TextHash.Of(normal[Math.Max(0, normal.Length - k)..]), k, tableRows));
        for (var k = 1; k <= Beginnings; k++) rows.Add(Row(TextHash.Of(normal[..Math.Min(k, normal.Length)]), 10 + k, tableRows));
        rows.Add(Row(TextHash.Of(WordForm.Shape(form)), 20, tableRows));
        rows.Add(Row((ulong)Math.Min(normal.Length, 15), 21, tableRows));
        for (var i = 1; normal.Length > 6 && i + 4 < normal.Length && i < LastGram; i++) rows.Add(Row(TextHash.Of(normal.Slice(i, 4)), 22, tableRows));
        return [.. rows];
    }

    private static int Row(ulong hash, int kind, int tableRows) => (int)(TextHash.Join(hash, (ulong)kind) % (ulong)tableRows);
}
