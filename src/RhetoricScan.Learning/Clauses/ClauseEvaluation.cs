using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Resolve;

namespace RhetoricScan.Learning.Clauses;

/// <summary>How well sources and targets of events are found.</summary>
/// <param name="Sentences">Sentences whose gold names source and target, both known to the catalogue.</param>
/// <param name="Precision">Share of the actors found in a role that have it in the gold.</param>
/// <param name="Recall">Share of the gold's actors that are found in their role.</param>
/// <param name="Exact">Sentences with exactly the gold's sources and targets.</param>
public sealed record ClauseScores(int Sentences, double Precision, double Recall, int Exact)
{
    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>Measures the clause layer on gold event records: per sentence the set of sources and the set of targets, pooled over sentences.</summary>
/// <param name="annotator">The engine.</param>
/// <param name="resolver">The resolver.</param>
/// <param name="catalogues">Tells the states of organs and persons.</param>
/// <param name="finder">Resolves the words of the gold.</param>
public sealed class ClauseEvaluation(IAnnotator annotator, SpeechResolver resolver, CatalogueSet catalogues, MentionFinder finder)
{
    private readonly ActorNaming naming = new(catalogues, finder);

    /// <summary>Scores over the records whose sources and targets the catalogue knows by name.</summary>
    public ClauseScores Measure(IReadOnlyList<PloverRecord> records)
    {
        var (sentences, right, found, wanted, exact) = (0, 0, 0, 0, 0);
        foreach (var record in records)
        {
            if (Known(record.Sources) is not { } sources || Known(record.Targets) is not { } targets) continue;
            var (agents, patients) = Roles(record);
            sentences++;
            right += agents.Intersect(sources).Count + patients.Intersect(targets).Count;
            found += agents.Count + patients.Count;
            wanted += sources.Count + targets.Count;
            if (agents.SetEquals(sources) && patients.SetEquals(targets)) exact++;
        }
        return new ClauseScores(sentences, found == 0 ? 0 : right / (double)found, wanted == 0 ? 0 : right / (double)wanted, exact);
    }

    private ImmutableHashSet<string>? Known(ImmutableArray<string> words)
    {
        var ids = words.Select(naming.Named).ToList();
        return ids.Count == 0 || ids.Contains(null) ? null : [.. ids!];
    }

    /// <summary>Agents and patients of classed acts between two actors; where there are none, of whatever rows name an actor.</summary>
    private (ImmutableHashSet<string> Agents, ImmutableHashSet<string> Patients) Roles(PloverRecord record)
    {
        var speech = new Speech { Id = record.Id, Body = record.Text, Language = "en" };
        var rows = resolver.Resolve(annotator.Annotate([speech], CancellationToken.None)[0]).Clauses;
        var pairs = rows.Where(row => row is { Agent.ActorId: not null, Patient.ActorId: not null }).ToList();
        var best = pairs.Exists(row => row.ActClass.Length > 0) ? pairs.FindAll(row => row.ActClass.Length > 0) : pairs.Count > 0 ? pairs : [.. rows];
        return (Ids(best.Select(row => row.Agent)), Ids(best.Select(row => row.Patient)));
    }

    private ImmutableHashSet<string> Ids(IEnumerable<Participant?> participants) =>
        [.. participants.Where(participant => participant?.ActorId is not null).Select(participant => naming.StateOf(participant!.ActorId!))];
}
