using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Ingest;
using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>
/// Finds every actor, body, topic and near miss of the catalogues in a speech. Among actors, among bodies and among topics the leftmost
/// and longest form wins; a form whose date, speaker, nearby words or earlier full name are missing doesn't count and blocks nothing.
/// Frozen and thread-safe.
/// </summary>
public sealed class MentionFinder
{
    /// <summary>Sentences in which a form's nearby words may stand: its own and the two before it.</summary>
    private const int ContextSentences = 3;

    /// <summary>The only Korean particle that leaves a name an attribute.</summary>
    private const string Genitive = "의";

    private static readonly ImmutableArray<MentionKind> Layers = [MentionKind.Actor, MentionKind.Body, MentionKind.Topic];
    private readonly CatalogueSet catalogues;
    private readonly FrozenDictionary<string, Lazy<LanguageNames>> names;

    /// <summary>Readies the finder; the forms of a language are prepared when the first speech in it comes.</summary>
    /// <param name="catalogues">What can be named.</param>
    /// <param name="cues">Gives the particles and titles that Korean words may carry (lists <c>particle</c>, <c>name.suffix</c>), the words by which a capital is a mere place (<c>place...</c>), titles (<c>title...</c>), and own offices (<c>own...</c>).</param>
    /// <param name="languages">Languages of the texts; null for English, Russian and Korean.</param>
    public MentionFinder(CatalogueSet catalogues, CueLists cues, IEnumerable<string>? languages = null)
    {
        this.catalogues = catalogues;
        var particles = new ParticleStripper(cues.Phrases("ko", "particle"));
        var endings = new ParticleStripper([.. cues.Phrases("ko", "particle"), .. cues.Phrases("ko", "name.suffix")]);
        names = (languages ?? ["en", "ru", "ko"]).ToFrozenDictionary(
            language => language,
            language => new Lazy<LanguageNames>(() => new LanguageNames(
                FormAutomaton.For(catalogues, language, language == "ko" ? endings : ParticleStripper.None),
                new CapitalUse(cues, language),
                new HeldTitles(catalogues, cues, language),
                new OwnOffices(catalogues, cues, language),
                language == "ko" ? particles : ParticleStripper.None)),
            StringComparer.Ordinal);
    }

    /// <summary>Prepares the forms of a language before its first speech comes.</summary>
    public void Prepare(string language) => _ = NamesOf(language);

    /// <summary>All mentions in the order of the text. A language without forms of its own is searched for the English ones.</summary>
    public ImmutableArray<Mention> Find(AnnotatedSpeech annotated)
    {
        var search = new Search(NamesOf(annotated.Speech.Language), annotated, catalogues);
        search.ReadVenue();
        for (var i = 0; i < annotated.Sentences.Length; i++) search.Read(i);
        return search.Mentions();
    }

    private LanguageNames NamesOf(string language) => (names.GetValueOrDefault(language) ?? names["en"]).Value;

    /// <summary>One pass over one speech.</summary>
    private sealed class Search(LanguageNames names, AnnotatedSpeech annotated, CatalogueSet catalogues)
    {
        private readonly FormAutomaton automaton = names.Forms;
        private readonly SpeechMetadata metadata = annotated.Speech.Metadata;
        private readonly CapitalSentence capitals = new(annotated.Speech.Body);
        private readonly Dictionary<(MentionKind, string), (int Sentence, int Atom)> named = [];
        private readonly List<Mention> mentions = [];
        private readonly List<PhraseMatch> found = [];
        private readonly Queue<HashSet<int>> recent = new();
        private readonly WordAtoms atoms = new();

        public ImmutableArray<Mention> Mentions() => [.. mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Kind).ThenByDescending(m => m.Span.End)];

        /// <summary>A speech held at a body has named it and what it belongs to: "the Assembly" and "the Organization" at the General Assembly.</summary>
        public void ReadVenue()
        {
            if (metadata.Venue is not { Length: > 0 } venue) return;
            atoms.Read(venue);
            found.Clear();
            automaton.Phrases.Find(atoms, found);
            foreach (var match in found)
                if (automaton.FormOf(match.Phrase) is { Layer: MentionKind.Body, Exclusion: false, Condition.IsNone: true } form)
                    foreach (var body in catalogues.PathOf(form.EntityId).Select(body => body.Id).DefaultIfEmpty(form.EntityId)) named.TryAdd((MentionKind.Body, body), (-1, 0));
        }

        public void Read(int index)
        {
            var sentence = annotated.Sentences[index];
            atoms.Read(sentence);
            found.Clear();
            automaton.Phrases.Find(atoms, found);
            recent.Enqueue([.. found.Select(match => match.Phrase)]);
            if (recent.Count > ContextSentences) recent.Dequeue();
            if (found.Count > 0) KeepNamed(sentence, index);
            KeepOwn(sentence, index);
        }

        private void KeepNamed(Sentence sentence, int index)
        {
            var allCapitals = CapitalSentence.IsAllCapitals(sentence);
            foreach (var layer in Layers)
            {
                var standing = found.Where(match => automaton.FormOf(match.Phrase) is { } form && form.Layer == layer && Stands(match, form, sentence, allCapitals)).ToList();
                KeepNamedLast(standing, index);
                var kept = PhraseMatch.LeftmostLongest([.. standing.Where(match => !IsCutShort(match, standing))]);
                foreach (var match in kept.Where(match => !IsOutdone(match, kept, layer))) Keep(match, sentence, index);
            }
        }

        /// <summary>"the South" in "the South Korean authorities": a form that begins with the article gives way to a longer one behind it.</summary>
        private bool IsCutShort(PhraseMatch match, List<PhraseMatch> standing) =>
            atoms.Folded(match.Start) is "the" && standing.Exists(other => other.Start == match.Start + 1 && other.End > match.End);

        /// <summary>
        /// True when another form of the same words is better: an exclusion; and but for topics, which may share words, one that is written
        /// out further where this one has an open end or a suffix ("중공군" against "중공"), or means its entity only here ("Congo" near "Kinshasa").
        /// </summary>
        private bool IsOutdone(PhraseMatch match, List<PhraseMatch> kept, MentionKind layer)
        {
            var form = automaton.FormOf(match.Phrase)!;
            return kept.Where(other => other.Start == match.Start && other.End == match.End).Select(other => automaton.FormOf(other.Phrase)!)
                .Any(other => other.EntityId == form.EntityId ? other.Exclusion : !other.Exclusion && layer != MentionKind.Topic && IsBetter(other, form));
        }

        private static bool IsBetter(NamedForm other, NamedForm form) =>
            other.WrittenLength > form.WrittenLength || (other.WrittenLength == form.WrittenLength && form.Condition.IsNone && !other.Condition.IsNone);

        private bool Stands(PhraseMatch match, NamedForm form, Sentence sentence, bool allCapitals)
        {
            if (metadata.Date is { } date && (form.From > date.FirstDay || form.To < date.FirstDay || form.KnownFrom > date.LastDay)) return false;
            if (!form.Condition.Speakers.IsEmpty && !form.Condition.Speakers.Contains(metadata.State ?? "")) return false;
            if (automaton.NearOf(match.Phrase) is { IsEmpty: false } near && !near.Any(WasRead)) return false;
            if (form.Condition.AfterName && !IsNamedBefore(match, form)) return false;
            if (form.NameKind == ActorNameKind.Capital && (names.Capitals.IsPlace(atoms, match, form.Form) || IsHome(match, form))) return false;
            if (!names.Titles.Fits(form, atoms, match, metadata.Date)) return false;
            if (form.NameKind == ActorNameKind.Organ && IsBesideName(match)) return false;
            if (form.Joined && !IsJoined(match, sentence)) return false;
            return !(allCapitals && form.CaseSensitive && match.End == match.Start + 1 && capitals.IsAlsoLowerCase(atoms.Folded(match.Start)));
        }

        /// <summary>True when a phrase stands in this sentence or the two before.</summary>
        private bool WasRead(int phrase)
        {
            foreach (var phrases in recent)
                if (phrases.Contains(phrase)) return true;
            return false;
        }

        /// <summary>True when the capital of the speaker's own state is the city, for no other capital stands beside it («Москва и Минск»).</summary>
        private bool IsHome(PhraseMatch match, NamedForm form) => form.EntityId == metadata.State && names.Capitals.IsHome(atoms, match) &&
            !found.Any(other => automaton.FormOf(other.Phrase) is { NameKind: ActorNameKind.Capital } capital && capital.EntityId != form.EntityId &&
                (other.Start - match.End is 0 or 1 || match.Start - other.End is 0 or 1));

        private bool IsNamedBefore(PhraseMatch match, NamedForm form) => named.ContainsKey((form.Layer, form.EntityId)) || NamedHere(match, form) >= 0;

        /// <summary>The last place before the match where the sentence names the entity outright; -1 for none.</summary>
        private int NamedHere(PhraseMatch match, NamedForm form)
        {
            var last = -1;
            foreach (var other in found)
                if (other.Start < match.Start && other.Start > last && automaton.FormOf(other.Phrase) is { Exclusion: false, Condition.IsNone: true } name &&
                    name.Layer == form.Layer && name.EntityId == form.EntityId) last = other.Start;
            return last;
        }

        /// <summary>"the Treaty" stands for the treaty that was named last: the others of the same words go.</summary>
        private void KeepNamedLast(List<PhraseMatch> standing, int index)
        {
            for (var i = standing.Count - 1; i >= 0; i--)
                if (automaton.FormOf(standing[i].Phrase) is { Condition.AfterName: true } form && IsNamedLater(standing, standing[i], LastNamed(standing[i], form, index), index)) standing.RemoveAt(i);
        }

        private bool IsNamedLater(List<PhraseMatch> standing, PhraseMatch match, (int, int) named, int index)
        {
            foreach (var other in standing)
                if (other.Start == match.Start && other.End == match.End && automaton.FormOf(other.Phrase) is { Condition.AfterName: true } rival && LastNamed(other, rival, index).CompareTo(named) > 0) return true;
            return false;
        }

        private (int Sentence, int Atom) LastNamed(PhraseMatch match, NamedForm form, int index) =>
            NamedHere(match, form) is var here and >= 0 ? (index, here) : named.GetValueOrDefault((form.Layer, form.EntityId), (-1, -1));

        /// <summary>True when an organ is that of the actor named before it ("일본의 정부") or of the name behind it («Правительство Москвы»).</summary>
        private bool IsBesideName(PhraseMatch match) =>
            (match.End < atoms.Count && char.IsUpper(atoms.Exact(match.Start)[0]) && char.IsUpper(atoms.Exact(match.End)[0])) ||
            (match.Start > 0 && names.Particles.LastParticle(atoms.Exact(match.Start - 1).ToString()) is "" or Genitive &&
                found.Any(other => other.End == match.Start && automaton.FormOf(other.Phrase) is { Exclusion: false, Layer: MentionKind.Actor }));

        /// <summary>True when no white space parts the tokens of the match.</summary>
        private bool IsJoined(PhraseMatch match, Sentence sentence)
        {
            for (var token = atoms.TokenOf(match.Start); token < atoms.TokenOf(match.End - 1); token++)
                if (sentence.Tokens[token].Span.End != sentence.Tokens[token + 1].Span.Start) return false;
            return true;
        }

        private void Keep(PhraseMatch match, Sentence sentence, int index)
        {
            var form = automaton.FormOf(match.Phrase)!;
            if (form.Exclusion) return;
            if (!form.Condition.AfterName) named[(form.Layer, form.EntityId)] = (index, match.Start);
            var (first, last) = (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1));
            var span = SpanOf(match, sentence);
            for (var i = mentions.Count - 1; i >= 0 && mentions[i].Sentence == index; i--)
                if (mentions[i].Span == span && mentions[i].Kind == form.Kind && mentions[i].EntityId == form.EntityId) return;
            mentions.Add(new Mention(form.Kind, form.EntityId, span, index, first, last + 1, form.Form)
            {
                NameKind = form.NameKind,
                Face = form.Face,
                Tier = form.Tier,
            });
        }

        private void KeepOwn(Sentence sentence, int index)
        {
            foreach (var (match, actor, form) in names.Own.Find(atoms, metadata, atom => LastStateBefore(index, atoms.TokenOf(atom))))
            {
                var (first, end) = (atoms.TokenOf(match.Start), atoms.TokenOf(match.End - 1) + 1);
                if (Lately(index).Any(other => other.Sentence == index && other.FirstToken < end && first < other.EndToken)) continue;
                mentions.Add(new Mention(MentionKind.Actor, actor, SpanOf(match, sentence), index, first, end, form) { NameKind = ActorNameKind.Description });
            }
        }

        /// <summary>The state that was named last, itself or by an organ or person of it, in this sentence before a token or in the two sentences before.</summary>
        private string? LastStateBefore(int index, int token) => Lately(index)
            .Where(mention => mention.Sentence < index || mention.FirstToken < token)
            .OrderByDescending(mention => mention.Sentence).ThenByDescending(mention => mention.FirstToken)
            .Select(mention => catalogues.FindActor(mention.EntityId))
            .FirstOrDefault(actor => actor is { Kind: ActorKind.State } or { State: not null }) is { } last ? last.State ?? last.Id : null;

        /// <summary>The actors named in a sentence and the two before it.</summary>
        private IEnumerable<Mention> Lately(int index)
        {
            for (var i = mentions.Count - 1; i >= 0 && mentions[i].Sentence > index - ContextSentences; i--)
                if (mentions[i].Kind == MentionKind.Actor) yield return mentions[i];
        }

        private TextSpan SpanOf(PhraseMatch match, Sentence sentence)
        {
            var first = sentence.Tokens[atoms.TokenOf(match.Start)];
            var last = sentence.Tokens[atoms.TokenOf(match.End - 1)];
            var start = first.Span.Start + (IsVerbatim(first) ? atoms.StartInToken(match.Start) : 0);
            return new TextSpan(start, IsVerbatim(last) ? last.Span.Start + atoms.EndInToken(match.End - 1) : last.Span.End);
        }

        /// <summary>True when offsets in the form are offsets in the text.</summary>
        private static bool IsVerbatim(Token token) => token.Form.Length == token.Span.Length;
    }
}
