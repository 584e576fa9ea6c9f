namespace RhetoricScan.Annotate;

/// <summary>
/// The schemes of annotation that a parser tells apart, by the names of their treebanks; the first is its default. Treebanks of a language may
/// disagree in tags and relations, so that a parser that learns from several does well to know whose it is asked for (Stymne et al. 2018).
/// </summary>
/// <param name="names">The names, each once; none where all sentences followed one scheme.</param>
internal sealed class SchemeSet(IReadOnlyList<string> names)
{
    /// <summary>One scheme without a name.</summary>
    public static SchemeSet One { get; } = new([]);

    public IReadOnlyList<string> Names { get; } = names;

    public int Count => Names.Count;

    /// <summary>The number of a scheme; 0, the default's, for null.</summary>
    /// <exception cref="UserErrorException">There is no such scheme (RS5010).</exception>
    public int NumberOf(string? name)
    {
        if (name is null) return 0;
        for (var i = 0; i < Count; i++)
            if (Names[i] == name) return i;
        throw new UserErrorException(Messages.SchemeUnknown(name, Names));
    }

    /// <summary>What features say of a scheme: 0 where there is but one, else its number from 1.</summary>
    public ulong MarkOf(int number) => Count == 0 ? 0 : (ulong)number + 1;
}
