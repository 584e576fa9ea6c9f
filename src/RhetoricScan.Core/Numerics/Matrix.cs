namespace RhetoricScan.Numerics;

/// <summary>
/// A row-major matrix of floats at an address that never moves and fits the cache lines; grows on demand. One that was read from a model file
/// keeps its eight bits per number, gives single rows out of them, and becomes floats only for those who ask for its address.
/// </summary>
internal sealed unsafe class Matrix
{
    private const int Alignment = 64;
    private const int Slack = 64;
    private readonly Lock filling = new();
    private float[] buffer = [];
    private volatile float* data;
    private QuantisedRows? quantised;

    /// <summary>A matrix of zeros.</summary>
    public Matrix(int rows, int columns) => (Rows, Columns) = (rows, columns);

    /// <summary>An empty buffer that gets its size later.</summary>
    public Matrix()
        : this(0, 16)
    {
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>The first element; valid as long as the matrix is reachable and not resized.</summary>
    public float* Data => data == null ? Filled() : data;

    public Span<float> Values => new(Data, Rows * Columns);

    public Span<float> Row(int row) => new(At(row), Columns);

    public float* At(int row) => Data + ((long)row * Columns);

    /// <summary>Writes a row to a place of the same width.</summary>
    public void CopyRow(int row, Span<float> target)
    {
        if (data == null && quantised is { } rows) rows.CopyTo(row, target);
        else Row(row).CopyTo(target);
    }

    /// <summary>Takes the numbers of a matrix that nobody has asked for yet.</summary>
    public void Hold(QuantisedRows rows) => quantised = rows;

    /// <summary>Sets the size; what the elements hold afterwards is undefined, except that smaller sizes keep the leading ones.</summary>
    public void Resize(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        if (checked(rows * columns) + Slack > buffer.Length) data = Allocate();
    }

    public void Clear() => Values.Clear();

    private float* Filled()
    {
        lock (filling)
        {
            if (data != null) return data;
            var first = Allocate();
            for (var row = 0; quantised is not null && row < Rows; row++) quantised.CopyTo(row, new Span<float>(first + ((long)row * Columns), Columns));
            return data = first;
        }
    }

    /// <summary>Room for the present size, a quarter more where there was less before.</summary>
    private float* Allocate()
    {
        var needed = checked(Rows * Columns) + Slack;
        buffer = GC.AllocateArray<float>(buffer.Length > 0 ? needed + (needed / 4) : needed, pinned: true);
        fixed (float* start = buffer) return (float*)(((nint)start + Alignment - 1) & -Alignment);
    }
}
