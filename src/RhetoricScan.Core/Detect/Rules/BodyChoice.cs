using System.Collections.Frozen;
using RhetoricScan.Annotate;
using RhetoricScan.Catalogues;
using RhetoricScan.Detect.Views;
using RhetoricScan.Resolve;
using RhetoricScan.Text;

namespace RhetoricScan.Detect.Rules;

/// <summary>
/// The body that words of a sentence are about. In a tree the one whose head is fewest arcs away, objects before others; without a tree the
/// nearest. Never a venue ("at the Conference on Disarmament we say"), a part of a longer name ("United Nations Member States") or a page header.
/// </summary>
internal static class BodyChoice
{
    private const int HeaderReach = 30;

    /// <summary>Sentences that "It" is followed back.</summary>
    private const int FarthestBody = 3;
    private const string HeaderWords = "plenary meeting";
    private const string SessionWord = "session";

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "it", "its", "this", "these", "that", "those", "это", "эти", "этот", "эта", "он", "она", "оно", "이는", "이것은", "그것은");

    private static readonly FrozenSet<string> Pointers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "this", "that", "these", "those", "such");

    private static readonly FrozenSet<string> Pointed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "process", "steps", "principle", "principles", "resolution", "resolutions", "decision", "decisions", "institution", "institutions", "body",
        "organ", "treaty", "convention", "instrument", "instruments", "agreement", "regime", "mechanism", "initiative", "goals", "obligations");

    private static readonly FrozenSet<string> Occasions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "session", "sessions", "agenda", "meeting", "meetings", "member", "members", "state", "states", "president", "presidency", "rostrum", "podium");

    private static readonly FrozenSet<string> Address = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "inform", "informed", "assure", "assured", "remind", "tell", "told", "address", "addressed", "addressing", "ask", "announce", "report", "say", "convey", "declare", "reaffirm");

    private static readonly FrozenSet<string> PlaceMarks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "at", "in", "within", "before", "в", "на");

    /// <summary>Id of the body a span is about; empty when none is.</summary>
    public static string Of(SentenceView view, TextSpan span)
    {
        var candidates = Candidates(view);
        if (candidates.Count < 2) return candidates.Count == 0 ? "" : candidates[0].EntityId;
        var anchor = AnchorOf(view.Sentence, span);
        return candidates
            .OrderBy(mention => IsPlace(view.Sentence, mention))
            .ThenBy(mention => anchor < 0 ? 0 : Arcs(view.Sentence, HeadOf(view.Sentence, mention), anchor))
            .ThenBy(mention => RuleSight.Distance(mention.Span, span))
            .First().EntityId;
    }

    /// <summary>
    /// Id of the body meant where a sentence opens with "It" or "This" or speaks of "these steps" and names none: the only one named in the
    /// sentence before, or the one that sentence points at; empty otherwise.
    /// </summary>
    public static string Carried(SentenceView view)
    {
        for (var back = 0; back < FarthestBody && view.Previous is { } previous && !view.NamesBody() && Points(view.Sentence); back++)
        {
            var named = Candidates(previous).Select(mention => mention.EntityId).Distinct().Take(2).ToList();
            if (named.Count > 0 || previous.NamesBody()) return named.Count == 1 ? named[0] : "";
            view = previous;
        }
        return "";
    }

    /// <summary>True for an opening "It" and for "those principles" anywhere.</summary>
    private static bool Points(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.FirstOrDefault(token => char.IsLetter(token.Form[0])) is { } first && Openers.Contains(first.Form)) return true;
        for (var i = 0; i + 1 < tokens.Length; i++)
            if (Pointers.Contains(tokens[i].Form) && Pointed.Contains(tokens[i + 1].Form)) return true;
        return false;
    }

    private static List<Mention> Candidates(SentenceView view)
    {
        var candidates = new List<Mention>();
        foreach (var mention in view.Mentions)
            if (mention.Kind == MentionKind.Body && !IsPartOfName(view.Sentence, mention) && !IsInHeader(view, mention) && !IsVenue(view.Sentence, mention)) candidates.Add(mention);
        return candidates;
    }

    /// <summary>True for "United Nations" in "United Nations Member States"; a word of the body's own work or norm behind it ("Security Council Resolution") makes no longer name.</summary>
    private static bool IsPartOfName(Sentence sentence, Mention mention) => mention.Face == BodyFace.Either && mention.EndToken < sentence.Tokens.Length &&
        sentence.Tokens[mention.EndToken] is var next && next.Form.Length > 1 && char.IsUpper(next.Form[0]) &&
        (next.Pos is UniversalPos.NOUN or UniversalPos.PROPN) && (next.Relation.Length == 0 || IsOutside(mention, next.Head) || HeadOf(sentence, mention) == mention.EndToken);

    private static bool IsOutside(Mention mention, int token) => token < mention.FirstToken || token >= mention.EndToken;

    private static bool IsInHeader(SentenceView view, Mention mention)
    {
        var behind = Math.Clamp(mention.Span.End - view.Sentence.Span.Start, 0, view.Text.Length);
        var text = view.Text.AsSpan(behind, Math.Min(HeaderReach, view.Text.Length - behind));
        return text.Contains(HeaderWords, StringComparison.OrdinalIgnoreCase) || (text.TrimStart() is ['-' or '–' or '—', ..] && text.Contains(SessionWord, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for a place that opens the clause ("in the General Assembly we voted") and for the owner of an occasion ("on the agenda of the Council"), and for who is told something ("I inform the Assembly").</summary>
    private static bool IsVenue(Sentence sentence, Mention mention)
    {
        var head = HeadOf(sentence, mention);
        var (relation, above) = (sentence.Tokens[head].Relation, sentence.Tokens[head].Head);
        if (above < 0 || relation.Length == 0) return false;
        if (relation.StartsWith("nmod", StringComparison.Ordinal))
            return Occasions.Contains(sentence.Tokens[above].Form) && MarkOf(sentence, head) is "of" && !(sentence.Tokens[above].Relation is "obj" or "nsubj");
        if (relation is "obj" or "iobj" || (relation == "obl" && MarkOf(sentence, head) is "to")) return Address.Contains(sentence.Tokens[above].Form);
        return IsPlace(sentence, mention) && (head < above || MarkOf(sentence, head) is "at" or "At");
    }

    private static bool IsPlace(Sentence sentence, Mention mention) => HeadOf(sentence, mention) is var head &&
        sentence.Tokens[head] is { Head: >= 0 } token && token.Relation.StartsWith("obl", StringComparison.Ordinal) &&
        sentence.Tokens[token.Head].Pos == UniversalPos.VERB && MarkOf(sentence, head) is { } mark && PlaceMarks.Contains(mark);

    private static string? MarkOf(Sentence sentence, int head)
    {
        foreach (var token in sentence.Tokens)
            if (token.Head == head && token.Relation == "case") return token.Form;
        return null;
    }

    /// <summary>The word of a span that governs its others, or the root for an empty span; -1 without a tree.</summary>
    private static int AnchorOf(Sentence sentence, TextSpan span)
    {
        var root = sentence.Tokens.Length - 1;
        while (root >= 0 && sentence.Tokens[root].Relation != "root") root--;
        if (root < 0 || span.Length == 0) return root;
        for (var i = 0; i < sentence.Tokens.Length; i++)
            if (sentence.Tokens[i].Span.Overlaps(span) && (sentence.Tokens[i].Head is var head && (head < 0 || !sentence.Tokens[head].Span.Overlaps(span)))) return i;
        return root;
    }

    private static int HeadOf(Sentence sentence, Mention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken && i < sentence.Tokens.Length; i++)
            if (sentence.Tokens[i].Head is var head && head >= 0 && IsOutside(mention, head) && sentence.Tokens[i].Relation is not ("det" or "case" or "punct")) return i;
        return Math.Min(mention.EndToken, sentence.Tokens.Length) - 1;
    }

    /// <summary>Arcs on the way through the tree between two words; joined words ("the Charter and the Treaty") stand side by side.</summary>
    private static int Arcs(Sentence sentence, int from, int to)
    {
        var up = new Dictionary<int, int>();
        var (token, steps) = (to, 0);
        while (token >= 0 && up.TryAdd(token, steps))
        {
            steps += StepOf(sentence, token);
            token = sentence.Tokens[token].Head;
        }
        steps = 0;
        for (var (at, turns) = (from, 0); at >= 0 && turns <= sentence.Tokens.Length; at = sentence.Tokens[at].Head, turns++)
        {
            if (up.TryGetValue(at, out var down)) return steps + down;
            steps += StepOf(sentence, at);
        }
        return sentence.Tokens.Length * 2;
    }

    private static int StepOf(Sentence sentence, int token) => sentence.Tokens[token] switch
    {
        { Relation: "conj", Pos: not UniversalPos.VERB } => 0,
        { Relation: "obj" or "nsubj" or "nsubj:pass" or "xcomp" or "nmod" or "nmod:poss" or "compound" } => 1,
        { Relation: "advcl" or "parataxis" or "ccomp" } => 3,
        _ => 2,
    };
}
