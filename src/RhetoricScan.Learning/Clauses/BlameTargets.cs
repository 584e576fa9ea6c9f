using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Tables;
using RhetoricScan.Resolve;

namespace RhetoricScan.Learning.Clauses;

/// <summary>How often the target of a blame that coders agree on is found.</summary>
/// <param name="Rows">Coded sentences with a target the catalogue knows by name.</param>
/// <param name="Named">Those in which it is named or picked up by a pronoun.</param>
/// <param name="Agents">Those in which it is the agent of harm or of a failed duty.</param>
/// <param name="Unknown">Further sentences whose target no catalogue lists.</param>
public sealed record BlameTargetScores(int Rows, int Named, int Agents, int Unknown);

/// <summary>Measures on coded sentences (columns sentence, prev, country, year, blame, target) whether the blamed one is found.</summary>
public sealed class BlameTargets(IAnnotator annotator, SpeechResolver resolver, CatalogueSet catalogues, MentionFinder finder)
{
    private const string BothCoders = "2";
    private readonly ActorNaming naming = new(catalogues, finder);

    /// <summary>Counts over the sentences that both coders call BLAME.</summary>
    public BlameTargetScores Measure(string path)
    {
        var (rows, named, agents, unknown) = (0, 0, 0, 0);
        foreach (var (_, fields) in SheetRows.Read(path))
        {
            if (fields.GetValueOrDefault("blame") != BothCoders || fields.GetValueOrDefault("target", "") is not { Length: > 0 } target) continue;
            var wanted = target.Split(';').Select(naming.Named).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (wanted.Count == 0)
            {
                unknown++;
                continue;
            }
            var speech = Resolve(fields);
            rows++;
            if (speech.Mentions.Any(mention => mention.Kind == MentionKind.Actor && wanted.Contains(naming.StateOf(mention.EntityId)))) named++;
            if (speech.Clauses.Any(clause => IsHarm(clause) && clause.Agent?.ActorId is { } id && wanted.Contains(naming.StateOf(id)))) agents++;
        }
        return new BlameTargetScores(rows, named, agents, unknown);
    }

    private static bool IsHarm(Clause clause) => clause.FailedDuty || (clause.Sign < 0 && !clause.Negated);

    private ResolvedSpeech Resolve(SortedDictionary<string, string> fields)
    {
        var metadata = SpeechMetadata.None with { State = fields.GetValueOrDefault("country"), Date = PartialDate.TryParse(fields.GetValueOrDefault("year"), out var date) ? date : null };
        var speech = new Speech { Id = "row", Body = $"{fields.GetValueOrDefault("prev", "")}\n\n{fields["sentence"]}", Language = "en", Metadata = metadata };
        return resolver.Resolve(annotator.Annotate([speech], CancellationToken.None)[0]);
    }
}
