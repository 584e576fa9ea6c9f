using RhetoricScan.Annotate;
using RhetoricScan.Annotate.Conllu;

namespace RhetoricScan.Learning.Linguistics.Evaluation;

/// <summary>Tags, lemmas and trees on the treebank's own words. Attachment counts every word, punctuation too; LAS leaves subtypes out.</summary>
internal sealed class GoldTokenScores
{
    private static readonly string[] Relations = ["nsubj", "nsubj:pass", "obj", "obl:agent", "obl", "nmod", "amod", "conj"];
    private static readonly HashSet<string> Negators = new(["not", "n't", "n’t", "never", "no", "neither", "nor", "не", "ни", "нет"], StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PrecisionRecall> relations = Relations.ToDictionary(name => name, _ => new PrecisionRecall(), StringComparer.Ordinal);
    private readonly PrecisionRecall negation = new();
    private readonly PrecisionRecall agents = new();
    private readonly PrecisionRecall patients = new();
    private readonly PrecisionRecall triples = new();
    private int words;
    private int tags;
    private int fineTags;
    private int lemmas;
    private int lemmaWords;
    private int heads;
    private int labels;
    private int fullLabels;

    /// <summary>Counts a sentence.</summary>
    public void Add(ConlluLine[] gold, SentenceAnalysis found, Func<int, string> lemma)
    {
        for (var i = 0; i < gold.Length; i++)
        {
            var word = found.Words[i];
            words++;
            if (word.Tag == gold[i].Upos) tags++;
            if (word.Xpos.Length > 0 ? word.Xpos == gold[i].Xpos : Cell(word.Features) == gold[i].Features) fineTags++;
            if (gold[i].Lemma != "_") lemmaWords++;
            if (gold[i].Lemma != "_" && lemma(i) == gold[i].Lemma) lemmas++;
            var head = word.Head + 1 == gold[i].HeadNumber;
            if (head) heads++;
            if (head && Base(word.Relation) == Base(gold[i].Relation)) labels++;
            if (head && word.Relation == gold[i].Relation) fullLabels++;
            AddRelation(gold[i], word, head);
        }
        AddRoles(gold, found);
    }

    /// <summary>The figures.</summary>
    public IEnumerable<KeyValuePair<string, double>> Figures()
    {
        yield return new("UPOS", Percent(tags, words));
        yield return new("fine tags", Percent(fineTags, words));
        yield return new("lemma", Percent(lemmas, lemmaWords));
        yield return new("UAS", Percent(heads, words));
        yield return new("LAS", Percent(labels, words));
        yield return new("LAS with subtypes", Percent(fullLabels, words));
        foreach (var (name, counts) in relations) yield return new("F1 " + name, counts.F1);
        yield return new("F1 negation", negation.F1);
        yield return new("F1 agent", agents.F1);
        yield return new("F1 patient", patients.F1);
        yield return new("F1 triple", triples.F1);
    }

    /// <summary>A relation without its subtype.</summary>
    public static string Base(string relation) => relation.Split(':')[0];

    private static string Cell(string value) => value.Length == 0 ? "_" : value;

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private void AddRelation(ConlluLine gold, WordAnalysis found, bool head)
    {
        var right = head && found.Relation == gold.Relation ? 1 : 0;
        if (relations.TryGetValue(gold.Relation, out var counts)) counts.Add(right, 1, 0);
        if (relations.TryGetValue(found.Relation, out counts)) counts.Add(0, 0, 1);
        if (Negators.Contains(gold.Form)) negation.Add(right, 1, 1);
    }

    private void AddRoles(ConlluLine[] gold, SentenceAnalysis found)
    {
        var expected = RoleTuples.Of([.. gold.Select(word => (word.Upos, word.HeadNumber - 1, word.Relation))]);
        var read = RoleTuples.Of([.. found.Words.Select(word => (word.Tag, word.Head, word.Relation))]);
        agents.Add(expected.Agents, read.Agents);
        patients.Add(expected.Patients, read.Patients);
        triples.Add(expected.Triples, read.Triples);
    }
}
