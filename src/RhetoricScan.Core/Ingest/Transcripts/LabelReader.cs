using System.Text.RegularExpressions;
using RhetoricScan.Text;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Finds everything in a text that may be the label of a turn.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 260;
    private const int LatestFirstLabel = 2500;
    private const double WrappedShare = 0.15;

    /// <summary>The candidates in order; they do not overlap.</summary>
    public static List<TurnLabel> Read(string body, List<TextLine> lines)
    {
        var found = new List<TurnLabel>();
        var wrapped = IsWrapped(body, lines);
        for (var i = 0; i < lines.Count; i++)
            if ((!wrapped || BeginsParagraph(body, lines, i)) && OfLine(body, lines[i].Span) is { } label) found.Add(label);
        AddInline(body, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return WithoutOverlaps(found);
    }

    /// <summary>True when many lines go on in the middle of a sentence, so that a line's beginning says nothing.</summary>
    private static bool IsWrapped(string body, List<TextLine> lines) =>
        lines.Count(line => !line.AfterBlank && char.IsLower(body[line.Span.Start])) > WrappedShare * lines.Count;

    private static bool BeginsParagraph(string body, List<TextLine> lines, int at) =>
        lines[at].AfterBlank || !(char.IsLetterOrDigit(body[lines[at - 1].Span.End - 1]) || body[lines[at - 1].Span.End - 1] is ',' or ';' or '-');

    private static TurnLabel? OfLine(string body, TextSpan line)
    {
        var length = Math.Min(line.Length, LongestLabel);
        var head = body.AsSpan(line.Start, length);
        if (head.IndexOfAny(':', '：') >= 0 && Named(LabelPatterns.WithColon().Match(body, line.Start, length), line.Start) is { } named && MayBegin(body, named)) return named;
        if (head.TrimStart("*_").StartsWith('Q') && LabelPatterns.LetterQ().Match(body, line.Start, length) is { Success: true } q)
            return Label(q, line.Start, "Q", TurnRole.Interviewer, isSure: q.Groups["gap"].Value.Trim('.', '*', '_') is "\t" or { Length: > 1 });
        if (head[0] is '[' or '<' or '【' or '〈' or '*') return InBrackets(LabelPatterns.InBrackets().Match(body, line.Start, length), line.Start);
        return TurnRoles.IsHangul(head) ? Korean(body, line.Start, length) : null;
    }

    private static TurnLabel? Named(Match match, int start)
    {
        if (!match.Success) return null;
        var name = match.Groups["name"].Value.Trim();
        if (TurnRoles.RoleOf(name, hasGroup: match.Groups["groups"].Length > 0) is not var (role, isSure)) return null;
        return Label(match, start, name, role, isSure) with { HasSpeechSign = match.Groups["lead"].Value.Contains("💬", StringComparison.Ordinal) };
    }

    /// <summary>A small letter behind "The President:" goes on with a sentence; behind a name in capitals it may be a speaker who was interrupted.</summary>
    private static bool MayBegin(string body, TurnLabel label)
    {
        var next = Blank.Skip(body, label.Span.End, body.Length);
        return label.Role != TurnRole.Named || next == body.Length || !char.IsLower(body[next]) || !label.Name.Any(char.IsLower);
    }

    private static TurnLabel? InBrackets(Match match, int start) =>
        match.Success && TurnRoles.RoleOf(match.Groups["name"].Value, hasGroup: false) is var (role, isSure) && role != TurnRole.Named
            ? Label(match, start, match.Groups["name"].Value, role, isSure)
            : null;

    private static TurnLabel? Korean(string body, int start, int length)
    {
        if (LabelPatterns.KoreanReporter().Match(body, start, length) is { Success: true } reporter)
            return Label(reporter, start, reporter.Groups["name"].Value, TurnRole.Interviewer, isSure: true);
        if (LabelPatterns.KoreanWithBracket().Match(body, start, length) is { Success: true } bracket)
        {
            var name = bracket.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal);
            return TurnRoles.RoleOf(name, hasGroup: false) is var (role, _) ? Label(bracket, start, name, role, isSure: name.Length > 1) : null;
        }
        return LabelPatterns.KoreanMinutes().Match(body, start, length) is { Success: true } minutes && TurnRoles.RoleOf(minutes.Groups["name"].Value, hasGroup: false) is var (who, _)
            ? Label(minutes, start, minutes.Groups["name"].Value, who, isSure: who == TurnRole.Interviewer)
            : null;
    }

    private static void AddInline(string body, List<TurnLabel> found)
    {
        if (!TurnRoles.IsCyrillic(body)) return;
        List<TurnLabel> named = [.. LabelPatterns.RussianInitials().Matches(body).Select(match => Label(match, match.Index, match.Groups["name"].Value, TurnRole.Named, isSure: true))];
        var atSentence = named.Where(label => BeginsSentence(body, label.Span.Start)).Select(label => label.Name).ToHashSet(StringComparer.Ordinal);
        var before = found.Count;
        found.AddRange(named.Where((label, i) => atSentence.Contains(label.Name) || (i == 0 && label.Span.Start < LatestFirstLabel && FollowsHead(body, label.Span.End))));
        if (found.Count == before) return;
        foreach (Match match in LabelPatterns.RussianInline().Matches(body))
            if (TurnRoles.RoleOf(match.Groups["name"].Value, hasGroup: false) is var (role, _)) found.Add(Label(match, match.Index, match.Groups["name"].Value, role, isSure: true));
    }

    private static bool BeginsSentence(string body, int start)
    {
        var before = start - 1;
        while (before >= 0 && Blank.Is(body[before]))
            if (body[before--] is '\n' or '\r') return true;
        return before < 0 || body[before] is '.' or '!' or '?' or '…' or ')' or '»' or '*' or ':';
    }

    /// <summary>The head of a page often runs into the first label without a point; a quotation is no turn.</summary>
    private static bool FollowsHead(string body, int end)
    {
        var next = Blank.Skip(body, end, body.Length);
        return next < body.Length && (char.IsUpper(body[next]) || body[next] == '(');
    }

    /// <summary>A label that was found at the beginning of a line may be found again inside it.</summary>
    private static List<TurnLabel> WithoutOverlaps(List<TurnLabel> sorted)
    {
        var kept = new List<TurnLabel>(sorted.Count);
        foreach (var label in sorted)
            if (kept.Count == 0 || kept[^1].Span.End <= label.Span.Start) kept.Add(label);
        return kept;
    }

    private static TurnLabel Label(Match match, int start, string name, TurnRole role, bool isSure) =>
        new(new TextSpan(start, match.Index + match.Length), name, Affiliation(match.Groups["groups"].Value), role, isSure);

    private static string Affiliation(string groups) => string.Join(", ", groups.Split(['(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
