namespace RhetoricScan.Annotate.Perceptron;

/// <summary>Templates of the tagger: the word, its neighbours, the two tags before.</summary>
internal static class TagFeatures
{
    /// <summary>Most features of a word.</summary>
    public const int Most = 56;

    /// <summary>Features of word <paramref name="i"/>.</summary>
    public static void Fill(ReadOnlySpan<WordHashes> words, int i, int last, int secondLast, ulong scheme, ref FeatureList list)
    {
        var word = words[i];
        var (before, before2, after, after2) = (At(words, i - 1), At(words, i - 2), At(words, i + 1), At(words, i + 2));
        list.Add(0);
        list.Add(word.Word);
        list.Add(word.Normal);
        list.Add(word.Shape);
        list.Add(i == 0 ? 1UL : 2UL, word.Shape);
        foreach (var ending in word.Endings) list.Add(ending);
        foreach (var beginning in word.Beginnings) list.Add(beginning);
        list.Add(before.Normal);
        list.Add(after.Normal);
        list.Add(before2.Normal);
        list.Add(after2.Normal);
        list.Add(before.Endings[2]);
        list.Add(after.Endings[2]);
        list.Add(before.Endings[1]);
        list.Add(after.Endings[1]);
        list.Add(before.Shape);
        list.Add(after.Shape);
        list.Add(before.Normal, word.Normal);
        list.Add(word.Normal, after.Normal);
        list.Add(before.Normal, after.Normal);
        list.Add(after.Endings[1], word.Endings[1]);
        list.Add(word.Endings[2], after.Normal);
        list.Add(word.Shape, before.Shape, after.Shape);
        AddTags(word, after, (ulong)last, (ulong)secondLast, ref list);
        AddClusters(word, before, after, after2, (ulong)last, ref list);
        if (scheme != 0) AddScheme(word, (ulong)last, scheme, ref list);
    }

    private static void AddTags(WordHashes word, WordHashes after, ulong last, ulong secondLast, ref FeatureList list)
    {
        list.Add(last);
        list.Add(last, secondLast);
        list.Add(last, word.Normal);
        list.Add(last, secondLast, word.Normal);
        list.Add(last, after.Normal);
        list.Add(last, word.Endings[2]);
        list.Add(last, word.Endings[1], after.Endings[1]);
    }

    private static void AddClusters(WordHashes word, WordHashes before, WordHashes after, WordHashes after2, ulong last, ref FeatureList list)
    {
        list.Add(word.Coarse);
        list.Add(word.Fine);
        list.Add(before.Coarse, word.Coarse);
        list.Add(word.Coarse, after.Coarse);
        list.Add(before.Coarse);
        list.Add(after.Coarse);
        list.Add(before.Fine);
        list.Add(after.Fine);
        list.Add(last, word.Coarse);
        list.Add(last, word.Coarse, after.Coarse);
        list.Add(after2.Coarse);
    }

    /// <summary>The strongest features once more for the scheme alone (after Daumé 2007).</summary>
    private static void AddScheme(WordHashes word, ulong last, ulong scheme, ref FeatureList list)
    {
        list.Add(scheme);
        list.Add(scheme, word.Normal);
        list.Add(scheme, word.Shape);
        for (var k = 0; k < 3; k++) list.Add(scheme, word.Endings[k]);
        list.Add(scheme, last);
    }

    private static WordHashes At(ReadOnlySpan<WordHashes> words, int i) => i < 0 || i >= words.Length ? WordHashes.None : words[i];
}
