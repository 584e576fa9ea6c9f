using System.Runtime.CompilerServices;

namespace RhetoricScan.Detect.Learned;

/// <summary>Takes the named features of one sentence; of a feature added twice the larger value stays. Names are written into one buffer, not made as strings.</summary>
public abstract class FeatureBag
{
    /// <summary>The name being written.</summary>
    internal FeatureName.Buffer Name { get; } = new();

    /// <summary>Adds a feature.</summary>
    /// <param name="name">Kind, colon, name (<c>w:treaty</c>).</param>
    /// <param name="value">Its value; 0 adds nothing.</param>
    public void Add(ReadOnlySpan<char> name, float value = 1)
    {
        if (value != 0) Take(name, value);
    }

    /// <summary>Adds a feature whose name is put together of parts.</summary>
    /// <param name="name">Kind, colon, name (<c>w:treaty</c>).</param>
    /// <param name="value">Its value; 0 adds nothing.</param>
    public void Add([InterpolatedStringHandlerArgument("")] ref FeatureName name, float value = 1) => Add(name.Written, value);

    /// <summary>Keeps the larger of this value and a former one.</summary>
    protected abstract void Take(ReadOnlySpan<char> name, float value);
}
