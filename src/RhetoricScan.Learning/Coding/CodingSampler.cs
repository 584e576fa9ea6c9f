using System.Globalization;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Output;
using RhetoricScan.Statistics;
using RhetoricScan.Text;

namespace RhetoricScan.Learning.Coding;

/// <summary>Cuts speeches into units, draws a sample of them and shuffles it, so that a coder sees neither speaker nor order.</summary>
public static class CodingSampler
{
    /// <summary>The sheet and its key.</summary>
    /// <param name="speeches">Speeches with sentences.</param>
    /// <param name="wholeSpeeches">True when a speech is a unit, false when a sentence is.</param>
    /// <param name="size">How many units to draw; 0 for all.</param>
    /// <param name="seed">Seed of the draw and the shuffle.</param>
    public static (IReadOnlyList<CodingUnit> Sheet, IReadOnlyList<CodingKeyRow> Key) Draw(IEnumerable<AnnotatedSpeech> speeches, bool wholeSpeeches, int size, ulong seed)
    {
        var units = speeches.SelectMany(speech => wholeSpeeches ? [Whole(speech)] : Sentences(speech)).ToArray();
        Shuffle(units, new SeededRandom(seed));
        var drawn = size > 0 && size < units.Length ? units[..size] : units;
        return ([.. drawn.Select(Row)], [.. drawn.Select(Key)]);
    }

    private static void Shuffle(Unit[] units, SeededRandom random)
    {
        for (var i = units.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (units[i], units[j]) = (units[j], units[i]);
        }
    }

    private static Unit Whole(AnnotatedSpeech speech) => new(speech.Speech.Id, new TextSpan(0, speech.Speech.Body.Length), speech.Speech.Body, "");

    private static IEnumerable<Unit> Sentences(AnnotatedSpeech speech) => speech.Sentences.Select((sentence, i) =>
        new Unit(speech.Speech.Id, sentence.Span, OneLine(speech.TextOf(sentence.Span)), i == 0 ? "" : OneLine(speech.TextOf(speech.Sentences[i - 1].Span))));

    private static CodingUnit Row(Unit unit, int index) => new(Name(index), unit.Before, unit.Text);

    private static CodingKeyRow Key(Unit unit, int index) => new() { Unit = Name(index), Speech = unit.Speech, Start = unit.Span.Start, End = unit.Span.End };

    private static string Name(int index) => "u" + (index + 1).ToString("D5", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Unit(string Speech, TextSpan Span, string Text, string Before);
}

/// <summary>A unit to code.</summary>
/// <param name="Name">Its number in the shuffled order.</param>
/// <param name="Before">The sentence before; empty for whole speeches.</param>
/// <param name="Text">The text to code.</param>
public sealed record CodingUnit(string Name, string Before, string Text)
{
    /// <summary>The row of a sheet of sentences.</summary>
    public CodingRow OfSentence() => new() { Unit = Name, Before = Before, Text = Text };

    /// <summary>The row of a sheet of whole speeches.</summary>
    public SpeechCodingRow OfSpeech() => new() { Unit = Name, Text = Text };
}
