using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RhetoricScan.Detect;
using RhetoricScan.Detect.Learned;
using RhetoricScan.Detect.Learned.Reader;
using RhetoricScan.Text;

namespace RhetoricScan.IO.Models;

/// <summary>
/// The learned evidence as a text file (<c>evidence/en.tsv</c>): a line per feature with its name and seven weights, before them the vocabulary,
/// the biases, the second stage and the calibrations. Cells are parted by tabs.
/// </summary>
public static class EvidenceModelFile
{
    private const string Folder = "evidence";
    private const string WordsOnly = "words";

    /// <summary>The languages that have a file.</summary>
    public static IEnumerable<string> Languages(ModelDirectory models) => models.Files(Folder, ".tsv").Select(name => Path.GetFileNameWithoutExtension(name));

    /// <summary>The model of a language with its reader.</summary>
    /// <exception cref="UserErrorException">A file is missing or can't be read (RS2003, RS5003).</exception>
    public static EvidenceModel Load(ModelDirectory models, string language) =>
        Read(models.Require($"{Folder}/{language}.tsv"), $"{Folder}/{language}.tsv", SentenceReaderFile.Find(models, language));

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">How to name it to the user.</param>
    /// <param name="reader">The reader of its language; null for none.</param>
    /// <exception cref="UserErrorException">The file can't be read (RS2003).</exception>
    public static EvidenceModel Read(string path, string shown, SentenceReader? reader = null)
    {
        var text = File.ReadAllBytes(path);
        var parts = new Parts(text);
        var number = 0;
        foreach (var line in new Utf8Lines(text))
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            try
            {
                parts.Take(line);
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                throw new UserErrorException(Messages.ModelFileUnreadable(e.Message).At(shown, number));
            }
        }
        try
        {
            return parts.Model(reader) ?? throw new UserErrorException(Messages.ModelFileUnreadable("It is not complete.").At(shown, number));
        }
        catch (ArgumentException e)
        {
            throw new UserErrorException(Messages.ModelFileUnreadable(e.Message).At(shown, number));
        }
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
        if (model.WordsOnly) Line("layer", WordsOnly);
        Line("words", string.Join(' ', model.Words.All));
        Line(Cells("bias", model.Sentence.Bias));
        if (!model.LeftToRules.IsEmpty) Line(model.LeftToRules.Select(LabelNames.Of).Prepend("rules"));
        for (var label = 0; label < LabelScores.Count; label++)
        {
            var calibration = model.Calibrations[label];
            Line(Cells("context " + LabelNames.All[label], model.Context[label]));
            Line("calibration " + LabelNames.All[label], Long(calibration.Slope), Long(calibration.Offset), Long(calibration.Threshold));
            if (model.Quality.TryGetValue((CodebookLabel)label, out var quality)) Line("recall " + LabelNames.All[label], Long(quality.Recall), Long(quality.Positives));
        }
        foreach (var name in model.Sentence.Names) Line(Cells(name, Labels().Select(label => model.Sentence.Of(name, label))));
    }

    private static IEnumerable<CodebookLabel> Labels() => Enumerable.Range(0, LabelScores.Count).Select(label => (CodebookLabel)label);

    private static IEnumerable<string> Cells(string name, IEnumerable<float> values) => values.Select(value => Short(value)).Prepend(name);

    private static string Long(double value) => value.ToString("G7", CultureInfo.InvariantCulture);

    private static string Short(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    /// <summary>What has been read of a file.</summary>
    /// <param name="text">The file: its size tells how much will come; about a third of it are names.</param>
    private sealed class Parts(ReadOnlySpan<byte> text)
    {
        private readonly NameIndexBuilder names = new(text.Length / 3);
        private readonly List<float> weights = new(text.Count((byte)'\n') * LabelScores.Count);
        private readonly float[]?[] context = new float[LabelScores.Count][];
        private readonly LabelCalibration?[] calibrations = new LabelCalibration?[LabelScores.Count];
        private readonly ImmutableSortedDictionary<CodebookLabel, LabelQuality>.Builder quality = ImmutableSortedDictionary.CreateBuilder<CodebookLabel, LabelQuality>();
        private string? language;
        private bool wordsOnly;
        private NameIndex? words;
        private float[]? bias;
        private ImmutableArray<CodebookLabel> leftToRules = [];

        public void Take(ReadOnlySpan<byte> line)
        {
            var end = line.IndexOf((byte)'\t');
            var name = end < 0 ? line : line[..end];
            var cells = end < 0 ? [] : line[(end + 1)..];
            if (name.SequenceEqual("language"u8)) language = Encoding.UTF8.GetString(cells);
            else if (name.SequenceEqual("layer"u8)) wordsOnly = Encoding.UTF8.GetString(cells) == WordsOnly ? true : throw new FormatException($"'layer' is '{WordsOnly}' or left out.");
            else if (name.SequenceEqual("words"u8)) words = WordsOf(cells);
            else if (name.SequenceEqual("rules"u8)) leftToRules = [.. Encoding.UTF8.GetString(cells).Split('\t').Select(label => (CodebookLabel)LabelOf(label))];
            else if (name.SequenceEqual("bias"u8)) bias = Floats(name, cells, LabelScores.Count);
            else if (name.StartsWith("context "u8)) context[LabelOf(Encoding.UTF8.GetString(name))] = Floats(name, cells, cells.Count((byte)'\t') + 1);
            else if (name.StartsWith("calibration "u8)) calibrations[LabelOf(Encoding.UTF8.GetString(name))] = Calibration(name, cells);
            else if (name.StartsWith("recall "u8)) quality[(CodebookLabel)LabelOf(Encoding.UTF8.GetString(name))] = Quality(name, cells);
            else TakeFeature(name, cells);
        }

        public EvidenceModel? Model(SentenceReader? reader)
        {
            if (language is null || words is null || bias is null || context.Contains(null) || calibrations.Contains(null)) return null;
            var size = (reader is null ? SpeechContext.Size : SpeechContext.SizeWithReader) + 1;
            if (context.Any(row => row!.Length != size)) return null;
            return new EvidenceModel(language, new KnownWords(words), new LinearWeights(bias, names.Build(), [.. weights]), [.. context.Select(row => row!)], [.. calibrations.Select(one => one!)], reader) { WordsOnly = wordsOnly, LeftToRules = leftToRules, Quality = quality.ToImmutable() };
        }

        private static NameIndex WordsOf(ReadOnlySpan<byte> cells)
        {
            var builder = new NameIndexBuilder(cells.Length);
            builder.AddAll(cells, (byte)' ');
            return builder.Build();
        }

        private void TakeFeature(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cells)
        {
            names.Add(name);
            Span<double> values = stackalloc double[LabelScores.Count];
            Numbers(name, cells, values);
            foreach (var value in values) weights.Add((float)value);
        }

        private static LabelCalibration Calibration(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cells)
        {
            Span<double> values = stackalloc double[3];
            Numbers(name, cells, values);
            return new LabelCalibration(values[0], values[1], values[2]);
        }

        private static LabelQuality Quality(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cells)
        {
            Span<double> values = stackalloc double[2];
            Numbers(name, cells, values);
            return new LabelQuality(values[0], (int)values[1]);
        }

        private static int LabelOf(string cell)
        {
            var label = LabelNames.All.ToList().IndexOf(cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            return label >= 0 ? label : throw new FormatException($"'{cell}' names no label.");
        }

        private static float[] Floats(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cells, int count)
        {
            var values = new double[count];
            Numbers(name, cells, values);
            return Array.ConvertAll(values, value => (float)value);
        }

        private static void Numbers(ReadOnlySpan<byte> name, ReadOnlySpan<byte> cells, Span<double> values)
        {
            var next = 0;
            foreach (var cell in cells.Split((byte)'\t'))
            {
                if (next < values.Length) values[next] = DecimalText.Read(cells[cell]);
                next++;
            }
            if (next != values.Length) throw new FormatException($"'{Encoding.UTF8.GetString(name)}' has {next} values instead of {values.Length}.");
        }
    }
}
