namespace RhetoricScan.IO.Output;

/// <summary>Offsets in code points for offsets in UTF-16 code units; cheap when asked in rising order.</summary>
internal sealed class CodePoints(string text)
{
    private int _unit;
    private int _point;

    /// <summary>Number of code points before a code unit offset.</summary>
    public int Before(int unit)
    {
        if (unit < _unit) (_unit, _point) = (0, 0);
        for (; _unit < unit; _unit++)
            if (!char.IsLowSurrogate(text[_unit]) || _unit == 0 || !char.IsHighSurrogate(text[_unit - 1])) _point++;
        return _point;
    }
}
