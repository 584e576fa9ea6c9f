using RhetoricScan.Annotate;
using RhetoricScan.Detect;
using RhetoricScan.Resolve;

namespace RhetoricScan.Cli.Pages;

/// <summary>The clauses of a speech for reading: each sentence, and below it a line for each act with who, whom and what the firewall says.</summary>
internal static class ClausePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(ResolvedSpeech speech, TextWriter output)
    {
        for (var i = 0; i < speech.Annotated.Sentences.Length; i++)
        {
            output.WriteLine("# " + string.Join(' ', speech.Annotated.Sentences[i].Tokens.Select(token => token.Form)));
            foreach (var clause in speech.ClausesOf(i)) output.WriteLine("  " + Line(speech.Annotated, clause));
            output.WriteLine();
        }
    }

    private static string Line(AnnotatedSpeech speech, Clause clause)
    {
        var act = clause.ActClass.Length > 0 ? $"{clause.ActClass} ({clause.Act})" : clause.Act;
        return $"{Who(speech, clause.Agent)} -> {act} -> {Who(speech, clause.Patient)}  [{string.Join(", ", Marks(speech, clause))}]";
    }

    private static IEnumerable<string> Marks(AnnotatedSpeech speech, Clause clause)
    {
        yield return clause.Form.ToString();
        if (clause.Sign != 0) yield return clause.Sign < 0 ? "harm" : "help";
        if (clause.Negated) yield return "negated";
        if (clause.FailedDuty) yield return "failed duty";
        if (clause.Modality != Modality.Fact) yield return clause.Modality.ToString();
        if (clause.Intended) yield return "intended";
        if (clause.Voice != Voice.Own) yield return clause.Holder is null ? clause.Voice.ToString() : $"{clause.Voice} by {clause.Holder}";
        if (clause.Endorsed) yield return "endorsed";
        if (clause.Issue is { } issue) yield return "issue: " + OneLine(speech.TextOf(issue));
    }

    private static string Who(AnnotatedSpeech speech, Participant? participant)
    {
        if (participant is null) return "-";
        var words = OneLine(speech.TextOf(participant.Span));
        return participant.ActorId is { } id ? $"{words} <{id}{(participant.Side == Side.Own ? "+" : "")}>" : words;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
