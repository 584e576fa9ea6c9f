using System.Globalization;
using RhetoricScan.Text;

namespace RhetoricScan;

/// <summary>Something a user should know about one input: what is wrong, where, and what to try.</summary>
/// <param name="Code">Number of the message (<c>RS2004</c>): RS1 ingest, RS2 models and catalogues, RS3 options, RS4 output, RS5 linguistics, RS6 statistics and profiles.</param>
/// <param name="Text">What is wrong and what to try, in full sentences.</param>
/// <param name="File">The file as the user named it; null when it concerns none.</param>
/// <param name="Line">Line in the file, counted from 1; null when unknown.</param>
public sealed record Diagnostic(string Code, string Text, string? File = null, int? Line = null)
{
    /// <summary>The message at a place in a file.</summary>
    public Diagnostic At(string file, int? line = null) => this with { File = file, Line = line };

    /// <summary>One line as compilers print it: <c>models/actors/names.csv(12): RS2004: text</c>; control characters in names and quotes are shown, not sent.</summary>
    public override string ToString() => ControlPictures.OneLine((File, Line) switch
    {
        (null, _) => $"{Code}: {Text}",
        (_, null) => $"{File}: {Code}: {Text}",
        var (file, line) => string.Create(CultureInfo.InvariantCulture, $"{file}({line}): {Code}: {Text}"),
    });
}
