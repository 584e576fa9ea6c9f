using RhetoricScan.Annotate;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Views;

/// <summary>A word as rules and features see it: a named actor or body is replaced by its role.</summary>
/// <param name="Text">The word in lower case, or the mask of its role (<c>xown</c>, <c>xother</c>, <c>xtreaty</c> ...).</param>
/// <param name="Role">Whom or what it stands for.</param>
/// <param name="Span">The words of the text it covers.</param>
public readonly record struct MaskedWord(string Text, WordRole Role, TextSpan Span)
{
    /// <summary>Base form; the text itself where no lemmatizer ran and for masks.</summary>
    public string Lemma { get; init; } = Text;

    /// <summary>Part of speech; none where nothing tagged it.</summary>
    public UniversalPos Pos { get; init; }

    /// <summary>True when the text writes it with a capital letter away from the start of the sentence: a name that no catalogue knows, perhaps.</summary>
    public bool Capital { get; init; }
}
