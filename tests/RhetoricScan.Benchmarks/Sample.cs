using System.Runtime.CompilerServices;
using RhetoricScan.Annotate;
using RhetoricScan.Ingest;
using RhetoricScan.IO.Models;

namespace RhetoricScan.Benchmarks;

/// <summary>The speech that all benchmarks read: the longest English sample of the repository.</summary>
internal static class Sample
{
    /// <summary>The shipped models.</summary>
    public static ModelDirectory Models { get; } = ModelDirectory.Open();

    /// <summary>Its file as bytes.</summary>
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(Root(), "corpora", "samples", "mnc-2026-paraphrase.md"));

    /// <summary>The speech.</summary>
    public static Speech Speech { get; } = new()
    {
        Id = "sample",
        Body = System.Text.Encoding.UTF8.GetString(Bytes).Split("\n---\n", 2)[1],
        Language = "en",
        Metadata = SpeechMetadata.None with { State = "RUS", Venue = "MNC", Date = PartialDate.TryParse("2026-03-16", out var date) ? date : null },
    };

    /// <summary>An engine on the shipped models.</summary>
    public static IAnnotator Engine(string name) => AnnotatorFactory.Create(name, LinguisticModels.In(Models));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
