using RhetoricScan.Text;

namespace RhetoricScan.Detect.Cues;

/// <summary>A phrase that speaks for a label; it is looked up in masked words, so <c>xown</c> and <c>xother</c> may stand in it.</summary>
/// <param name="Rule">Id of the rule that owns it (<c>VIC104</c>).</param>
/// <param name="Label">The label it speaks for.</param>
/// <param name="Subtype">Subtype within the label or kind of cue within the rule; empty for none.</param>
/// <param name="Pattern">Words in lower case; <c>*</c> at the end of a word stands for any ending.</param>
/// <param name="Strength">3 tells the label alone, 2 with the roles its rule asks for, 1 is a hint for the learned model only.</param>
public sealed record Cue(string Rule, CodebookLabel Label, string Subtype, string Pattern, int Strength);

/// <summary>A cue found in a sentence.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="FirstWord">Index of the first masked word.</param>
/// <param name="EndWord">Index behind the last masked word.</param>
/// <param name="Span">The words of the text.</param>
public readonly record struct CueHit(Cue Cue, int FirstWord, int EndWord, TextSpan Span);
