using System.CommandLine;
using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Learning.Evaluation;
using RhetoricScan.Learning.Labels;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>evaluate labels</c>: precision, recall and F1 of the labels against a gold set.</summary>
internal sealed class EvaluateLabelsCommand : Command
{
    private readonly Option<string> _labels = new("--labels") { Description = "Gold set: stand-off labels, or a table with sentences and votes.", Required = true, HelpName = "FILE" };
    private readonly Option<string> _texts = new("--texts") { Description = "Folder with {corpus}/txt/{doc}.txt.", Required = true, HelpName = "DIR" };
    private readonly EvidenceEngineOptions _engine = new();

    public EvaluateLabelsCommand(Terminal terminal)
        : base("labels", "Compares the labels with coders' votes; a gold sentence takes the highest probability of our sentences over more than half of the shorter of both.")
    {
        Add(_labels);
        Add(_texts);
        _engine.AddTo(this);
        SetAction(parsed => (int)Run(parsed, terminal));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        var judged = LabelEvaluation.Judge(GoldFile.Read(parsed.GetRequiredValue(_labels)), new GoldTexts(parsed.GetRequiredValue(_texts)), _engine.Open(parsed));
        var table = new TextTable("label", "positives", "P", "R", "F1", "95 %", "F1 with disputed", "calibration error");
        foreach (var figures in LabelEvaluation.Figures(judged)) table.Add(Cells(figures));
        table.Write(terminal.Output);
        foreach (var one in judged.Where(one => !one.Matched))
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no sentence for {one.Gold.DocumentKey} at {one.Gold.Offset}; counted as missed"));
        return ExitCode.Done;
    }

    private static string[] Cells(LabelFigures figures) =>
    [
        LabelNames.Of(figures.Label),
        Number(figures.Unanimous.TruePositives + figures.Unanimous.FalseNegatives, "0"),
        Number(figures.Unanimous.Precision, ".000"),
        Number(figures.Unanimous.Recall, ".000"),
        Number(figures.Unanimous.F1, ".000"),
        $"{Number(figures.F1Interval.Low, ".00")}-{Number(figures.F1Interval.High, ".00")}",
        Number(figures.Disputed.F1, ".000"),
        Number(figures.CalibrationError, ".000"),
    ];

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
