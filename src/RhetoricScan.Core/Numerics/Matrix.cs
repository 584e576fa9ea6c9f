namespace RhetoricScan.Numerics;

/// <summary>A row-major matrix of floats at an address that never moves and fits the cache lines; grows on demand.</summary>
internal sealed unsafe class Matrix
{
    private const int Alignment = 64;
    private const int Slack = 64;
    private float[] buffer = [];

    /// <summary>A matrix of zeros.</summary>
    public Matrix(int rows, int columns)
    {
        Resize(rows, columns);
        Clear();
    }

    /// <summary>An empty buffer that gets its size later.</summary>
    public Matrix() => Resize(0, 16);

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>The first element; valid as long as the matrix is reachable and not resized.</summary>
    public float* Data { get; private set; }

    public Span<float> Values => new(Data, Rows * Columns);

    public Span<float> Row(int row) => new(Data + ((long)row * Columns), Columns);

    public float* At(int row) => Data + ((long)row * Columns);

    /// <summary>Sets the size; what the elements hold afterwards is undefined, except that smaller sizes keep the leading ones.</summary>
    public void Resize(int rows, int columns)
    {
        var needed = checked(rows * columns) + Slack;
        if (needed > buffer.Length)
        {
            var growth = buffer.Length > Slack ? needed / 4 : 0;
            buffer = GC.AllocateArray<float>(needed + growth, pinned: true);
            fixed (float* start = buffer) Data = (float*)(((nint)start + Alignment - 1) & -Alignment);
        }
        (Rows, Columns) = (rows, columns);
    }

    public void Clear() => Values.Clear();
}
