namespace RhetoricScan;

/// <summary>
/// All that the tool says about mistakes, one factory method per numbered message, a file per area
/// (RS1 ingest, RS2 models and catalogues, RS3 options, RS4 output, RS5 linguistics, RS6 statistics and profiles).
/// A text says what is wrong, then what to try; place it in a file with <see cref="Diagnostic.At"/>.
/// </summary>
public static partial class Messages
{
}
