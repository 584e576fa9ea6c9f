using System.Collections.Immutable;

namespace RhetoricScan.IO.Compare;

/// <summary>The cells of a comparison and which of them are compared with which.</summary>
internal sealed class CellTable
{
    private readonly IReadOnlyList<string> _sides;
    private readonly ILookup<(int Side, string Group), ComparedSpeech> _speeches;

    public CellTable(IReadOnlyList<string> sides, IReadOnlyList<ComparedSpeech> speeches)
    {
        _sides = sides;
        _speeches = speeches.ToLookup(speech => (speech.Side, speech.Group));
        Groups = [.. speeches.Select(speech => speech.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Cells = [.. Enumerable.Range(0, sides.Count).SelectMany(OfSide)];
    }

    /// <summary>All groups, in ordinal order.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>Cells that have speeches: per side the whole side (where it has several groups), then its groups.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>
    /// Several sides: the first against each other side, on the whole and within each group both have.
    /// One side: its two groups, or each group against all others, since all groups against each other would be too many to read and to test.
    /// </summary>
    /// <param name="focus">Groups whose pairs are wanted; empty for all.</param>
    public IEnumerable<CellPair> Pairs(ImmutableArray<string> focus)
    {
        var wanted = focus.IsEmpty ? Groups : [.. Groups.Where(focus.Contains)];
        return _sides.Count > 1 ? PairsOfSides(wanted, focus.IsEmpty) : Groups.Length == 2 ? [PairOfTwo()] : PairsWithOthers(wanted);
    }

    private IEnumerable<Cell> OfSide(int side)
    {
        var groups = Groups.Select(group => CellOf(side, group)).Where(cell => cell.Speeches.Length > 0).ToList();
        return groups.Count > 1 ? [WholeSide(side), .. groups] : groups;
    }

    private Cell CellOf(int side, string group) => new(_sides[side], group, [.. _speeches[(side, group)]]);

    private Cell WholeSide(int side) => new(_sides[side], ComparisonGroups.All, [.. Groups.SelectMany(group => _speeches[(side, group)])]);

    private IEnumerable<CellPair> PairsOfSides(ImmutableArray<string> wanted, bool whole)
    {
        for (var side = 1; side < _sides.Count; side++)
        {
            if (whole && Groups.Length > 1) yield return new CellPair(WholeSide(0), WholeSide(side), _sides[0], _sides[side], ComparisonGroups.All);
            foreach (var group in wanted)
            {
                var (first, second) = (CellOf(0, group), CellOf(side, group));
                if (first.Speeches.Length > 0 && second.Speeches.Length > 0) yield return new CellPair(first, second, _sides[0], _sides[side], group);
            }
        }
    }

    private CellPair PairOfTwo() => new(CellOf(0, Groups[0]), CellOf(0, Groups[1]), Groups[0], Groups[1], "");

    private IEnumerable<CellPair> PairsWithOthers(ImmutableArray<string> wanted) => Groups.Length < 2 ? [] : wanted.Select(group => new CellPair(
        new Cell(_sides[0], ComparisonGroups.Others, [.. Groups.Where(other => other != group).SelectMany(other => _speeches[(0, other)])]),
        CellOf(0, group), ComparisonGroups.Others, group, ""));
}
