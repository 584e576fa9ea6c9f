using RhetoricScan.Detect;

namespace RhetoricScan.Score;

/// <summary>Label probabilities of the sentences behind the firewall: a label whose rows are all kept out of the counts has none.</summary>
internal sealed class CountedLabels
{
    private readonly double[,] _probability;

    public CountedLabels(ScoringInput input)
    {
        Sentences = input.Labels.Length;
        _probability = new double[Sentences, LabelScores.Count];
        var barred = input.Evidence.GroupBy(row => (row.Sentence, row.Label)).Where(rows => rows.All(row => !row.Counted)).Select(rows => rows.Key).ToHashSet();
        for (var sentence = 0; sentence < Sentences; sentence++)
            foreach (var label in Enum.GetValues<CodebookLabel>())
                _probability[sentence, (int)label] = barred.Contains((sentence, label)) ? 0 : input.Labels[sentence][label];
    }

    /// <summary>Number of sentences.</summary>
    public int Sentences { get; }

    /// <summary>The probability that a sentence bears a label and it counts.</summary>
    public double this[int sentence, CodebookLabel label] => _probability[sentence, (int)label];

    /// <summary>True when the label is decided as given.</summary>
    public bool Has(int sentence, CodebookLabel label) => this[sentence, label] >= LabelScores.Decision;

    /// <summary>Number of sentences decided as bearing a label.</summary>
    public int Count(CodebookLabel label) => Enumerable.Range(0, Sentences).Count(sentence => Has(sentence, label));

    /// <summary>The probability of any of BLAME, VICTIM and FORCED: the greatest of them, since they come together.</summary>
    public double Grievance(int sentence) =>
        Math.Max(this[sentence, CodebookLabel.Blame], Math.Max(this[sentence, CodebookLabel.Victim], this[sentence, CodebookLabel.Forced]));
}
