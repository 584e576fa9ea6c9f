using System.Collections.Immutable;
using RhetoricScan.Catalogues;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>The forms of one language as an automaton; the words that conditions ask for nearby are phrases in it too. Frozen and thread-safe.</summary>
internal sealed class FormAutomaton
{
    private readonly ImmutableArray<NamedForm?> forms;
    private readonly ImmutableArray<ImmutableArray<int>> nearPhrases;

    private FormAutomaton(PhraseAutomaton phrases, ImmutableArray<NamedForm?> forms, ImmutableArray<ImmutableArray<int>> nearPhrases) =>
        (Phrases, this.forms, this.nearPhrases) = (phrases, forms, nearPhrases);

    /// <summary>Finds forms and nearby words alike.</summary>
    public PhraseAutomaton Phrases { get; }

    /// <summary>Builds the automaton of a language; a form that minds case and begins small may also begin a sentence.</summary>
    public static FormAutomaton For(CatalogueSet catalogues, string language, ParticleStripper particles)
    {
        var builder = new PhraseAutomatonBuilder(particles);
        var forms = ImmutableArray.CreateBuilder<NamedForm?>();
        foreach (var form in NamedForm.Of(catalogues, language))
        {
            builder.Add(form.Form, form.CaseSensitive);
            forms.Add(form);
            if (!form.CaseSensitive || !char.IsLower(form.Form[0])) continue;
            builder.Add(char.ToUpperInvariant(form.Form[0]) + form.Form[1..], caseSensitive: true);
            forms.Add(form);
        }
        var near = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in forms.SelectMany(form => form!.Condition.Near).Distinct(StringComparer.Ordinal).ToList())
        {
            near[word] = builder.Add(word, caseSensitive: false);
            forms.Add(null);
        }
        var nearOf = forms.Select(form => form is null ? [] : form.Condition.Near.Select(word => near[word]).ToImmutableArray());
        return new FormAutomaton(builder.Build(), forms.ToImmutable(), [.. nearOf]);
    }

    /// <summary>The form with this phrase number; null for a word that is only asked for nearby.</summary>
    public NamedForm? FormOf(int phrase) => forms[phrase];

    /// <summary>Phrase numbers of which one must be in the sentence; empty for no demand.</summary>
    public ImmutableArray<int> NearOf(int phrase) => nearPhrases[phrase];
}
