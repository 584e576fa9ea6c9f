using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;

namespace RhetoricScan.IO.Models;

/// <summary>
/// The learned evidence as a text file (<c>evidence/en.tsv</c>): a line per feature with its name and seven weights, before them the vocabulary,
/// the biases, the second stage and the calibrations. Cells are parted by tabs.
/// </summary>
public static class EvidenceModelFile
{
    private const string Folder = "evidence";

    /// <summary>All models of the folder.</summary>
    /// <exception cref="UserErrorException">A file can't be read (RS2003).</exception>
    public static IReadOnlyList<EvidenceModel> Load(ModelDirectory models) =>
        [.. models.Files(Folder, ".tsv").Select(name => Read(models.Require(name), name, WordVectorFile.Find(models, Path.GetFileNameWithoutExtension(name))))];

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">How to name it to the user.</param>
    /// <param name="vectors">Word vectors of its language; null for none.</param>
    /// <exception cref="UserErrorException">The file can't be read (RS2003).</exception>
    public static EvidenceModel Read(string path, string shown, WordVectors? vectors = null)
    {
        var parts = new Parts();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            try
            {
                parts.Take(line.Split('\t'));
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                throw new UserErrorException(Messages.ModelFileUnreadable(e.Message).At(shown, number));
            }
        }
        return parts.Model(vectors) ?? throw new UserErrorException(Messages.ModelFileUnreadable("It is not complete.").At(shown, number));
    }

    /// <summary>Writes a model as the file that <see cref="Read"/> takes.</summary>
    /// <param name="writer">Where to write; lines end in LF.</param>
    /// <param name="model">The model.</param>
    /// <param name="comments">Lines about its making, without <c>#</c>.</param>
    public static void Write(TextWriter writer, EvidenceModel model, IEnumerable<string> comments)
    {
        void Line(params IEnumerable<string> cells) => writer.Write(string.Join('\t', cells) + "\n");
        foreach (var comment in comments) Line("# " + comment);
        Line("language", model.Language);
        Line("words", string.Join(' ', model.Words.All));
        Line(Cells("bias", model.Sentence.Bias));
        for (var label = 0; label < LabelScores.Count; label++)
        {
            var calibration = model.Calibrations[label];
            Line(Cells("context " + LabelNames.All[label], model.Context[label]));
            Line("calibration " + LabelNames.All[label], Number(calibration.Slope), Number(calibration.Offset), Number(calibration.Threshold));
        }
        foreach (var name in model.Sentence.Names) Line(Cells(name, Labels().Select(label => model.Sentence.Of(name, label))));
    }

    private static IEnumerable<CodebookLabel> Labels() => Enumerable.Range(0, LabelScores.Count).Select(label => (CodebookLabel)label);

    private static IEnumerable<string> Cells(string name, IEnumerable<float> values) => values.Select(value => Short(value)).Prepend(name);

    private static string Number(double value) => value.ToString("G7", CultureInfo.InvariantCulture);

    private static string Short(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    private sealed class Parts
    {
        private readonly List<KeyValuePair<string, float[]>> features = [];
        private readonly float[]?[] context = new float[LabelScores.Count][];
        private readonly LabelCalibration?[] calibrations = new LabelCalibration?[LabelScores.Count];
        private string? language;
        private string[]? words;
        private float[]? bias;

        public void Take(string[] cells)
        {
            if (cells[0] == "language") language = cells[1];
            else if (cells[0] == "words") words = cells[1].Split(' ');
            else if (cells[0] == "bias") bias = Floats(cells, LabelScores.Count);
            else if (cells[0].StartsWith("context ", StringComparison.Ordinal)) context[LabelOf(cells[0])] = Floats(cells, SpeechContext.Size + 1);
            else if (cells[0].StartsWith("calibration ", StringComparison.Ordinal)) calibrations[LabelOf(cells[0])] = new LabelCalibration(Number(cells[1]), Number(cells[2]), Number(cells[3]));
            else features.Add(KeyValuePair.Create(cells[0], Floats(cells, LabelScores.Count)));
        }

        public EvidenceModel? Model(WordVectors? vectors)
        {
            if (language is null || words is null || bias is null || context.Contains(null) || calibrations.Contains(null)) return null;
            return new EvidenceModel(language, new KnownWords(words), new LinearWeights(bias, features), [.. context.Select(row => row!)], [.. calibrations.Select(one => one!)], vectors);
        }

        private static int LabelOf(string cell)
        {
            var label = LabelNames.All.ToList().IndexOf(cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            return label >= 0 ? label : throw new FormatException($"'{cell}' names no label.");
        }

        private static float[] Floats(string[] cells, int count)
        {
            if (cells.Length != count + 1) throw new FormatException($"'{cells[0]}' has {cells.Length - 1} values instead of {count}.");
            return [.. cells.Skip(1).Select(cell => (float)Number(cell))];
        }
    }
}
