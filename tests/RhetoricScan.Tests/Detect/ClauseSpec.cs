using System.Collections.Immutable;
using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Ingest;
using RhetoricScan.Tests.Support;
using RhetoricScan.Text;

namespace RhetoricScan.Tests.Detect;

/// <summary>
/// A snippet of a spec: its sentence after <c>&gt;</c>, its tree in a fence (form, lemma, part of speech, tag, features, head, relation) and the
/// rows expected of it; a line <c>- known miss: ROW</c> is a row that we don't find yet, <c>on parses: known miss</c> a sentence of which other rows come
/// out where the shipped models read it.
/// </summary>
internal sealed record ClauseSpec(string File, string Name, AnnotatedSpeech Annotated, ImmutableArray<string> Rows, ImmutableArray<string> KnownMisses, bool IsMissedOnParses)
{
    private const string Miss = "known miss: ";
    private const string MissOnParses = "on parses: known miss";

    /// <summary>All snippets of a folder of Markdown files.</summary>
    public static IEnumerable<ClauseSpec> ReadFolder(string folder) => Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    /// <summary>A row as specs write it.</summary>
    public static string Write(AnnotatedSpeech annotated, Clause clause)
    {
        var flags = new List<string> { clause.Form.ToString() };
        if (clause.Negated) flags.Add("negated");
        if (clause.FailedDuty) flags.Add("failed duty");
        if (clause.Modality != Modality.Fact) flags.Add(clause.Modality.ToString().ToLowerInvariant());
        if (clause.Intended) flags.Add("intended");
        if (clause.Voice != Voice.Own) flags.Add(clause.Voice.ToString().ToLowerInvariant() + (clause.Holder is null ? "" : " by " + clause.Holder));
        if (clause.Endorsed) flags.Add("endorsed");
        return $"{clause.ActClass} {clause.Act}: {Write(annotated, clause.Agent)} → {Write(annotated, clause.Patient)}; {string.Join(", ", flags)}";
    }

    private static string Write(AnnotatedSpeech annotated, Participant? participant) =>
        participant is null ? "-" : participant.ActorId ?? $"“{annotated.TextOf(participant.Span)}”";

    private static IEnumerable<ClauseSpec> Read(string file)
    {
        var text = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n");
        var settings = text.Split('\n').First(line => line.StartsWith("speaker: ", StringComparison.Ordinal)).Split(", ");
        var (speaker, language) = (settings[0]["speaker: ".Length..], settings[1]["language: ".Length..]);
        foreach (var section in text.Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            var sentence = lines.First(line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
            var tree = lines.SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```").ToList();
            var rows = lines.Skip(Array.LastIndexOf(lines, "```")).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
            yield return new ClauseSpec(Path.GetFileNameWithoutExtension(file), lines[0], Annotate(sentence, tree, speaker, language),
                [.. rows.Where(row => !row.StartsWith(Miss, StringComparison.Ordinal) && row != "no row")],
                [.. rows.Where(row => row.StartsWith(Miss, StringComparison.Ordinal)).Select(row => row[Miss.Length..])],
                lines.Contains(MissOnParses));
        }
    }

    private static AnnotatedSpeech Annotate(string text, List<string> tree, string speaker, string language)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var columns in tree.Select(line => line.Split(' ')))
        {
            var start = text.IndexOf(columns[0], at, StringComparison.Ordinal);
            at = start + columns[0].Length;
            tokens.Add(new Token
            {
                Span = new TextSpan(start, at),
                Form = columns[0],
                Lemma = Filled(columns[1]),
                Pos = Enum.Parse<UniversalPos>(columns[2]),
                Xpos = Filled(columns[3]),
                Features = Filled(columns[4]),
                Head = int.Parse(columns[5], CultureInfo.InvariantCulture) - 1,
                Relation = columns[6],
            });
        }
        var speech = new Speech { Id = "spec", Body = text, Language = language, Metadata = Some.Speaker(speaker) };
        return new AnnotatedSpeech(speech, [new Sentence(new TextSpan(0, text.Length), tokens.ToImmutable())], AnnotationLayers.All);
    }

    private static string Filled(string column) => column == "_" ? "" : column;
}
