using System.Collections.Immutable;
using RhetoricScan.Text;

namespace RhetoricScan.Catalogues;

/// <summary>Written forms must be well formed, and one form must not mean two things at once.</summary>
internal static class FormLint
{
    private const int ShortestStem = 3;
    private const int ShortestHangulStem = 2;

    /// <summary>Checks each form and every pair that is written alike.</summary>
    public static IEnumerable<Diagnostic> Check<T>(ImmutableArray<Row<T>> rows, Func<T, WrittenForm> of, bool sharedAllowed = false)
    {
        var forms = rows.Select(row => (Row: row, Form: of(row.Value))).ToList();
        foreach (var (row, form) in forms)
            if (Problem(form) is { } problem)
                yield return problem.At(row.File, row.Line);
        foreach (var alike in forms.GroupBy(pair => pair.Form.Key, StringComparer.Ordinal))
            foreach (var diagnostic in Collisions([.. alike], sharedAllowed))
                yield return diagnostic;
    }

    /// <summary>Finds entities without any English form.</summary>
    public static IEnumerable<Diagnostic> Unnamed<T, TName>(
        ImmutableArray<Row<T>> rows, ImmutableArray<Row<TName>> names, string what, Func<T, string> id, Func<TName, string> owner)
    {
        var named = names.Select(row => owner(row.Value)).ToHashSet(StringComparer.Ordinal);
        return rows.Where(row => !named.Contains(id(row.Value)))
            .Select(row => Messages.NoForms(what, id(row.Value)).At(row.File, row.Line));
    }

    private static Diagnostic? Problem(WrittenForm form)
    {
        if (form.Form != form.Form.Trim() || form.Form.Contains("  ", StringComparison.Ordinal)) return Messages.FormSpaces(form.Form);
        foreach (var word in form.Form.Split(' ', '-'))
        {
            var star = word.IndexOf('*', StringComparison.Ordinal);
            if (star < 0) continue;
            if (star != word.Length - 1) return Messages.FormStarInside(form.Form);
            var shortest = Hangul.IsSyllable(word[0]) ? ShortestHangulStem : ShortestStem;
            if (star < shortest) return Messages.FormStemShort(form.Form, shortest);
        }
        var tooShort = form.Form.Length == 1 && form.Condition.IsNone && !form.CaseSensitive;
        return tooShort ? Messages.FormTooShort(form.Form) : null;
    }

    private static IEnumerable<Diagnostic> Collisions<T>(IReadOnlyList<(Row<T> Row, WrittenForm Form)> alike, bool sharedAllowed)
    {
        for (var later = 1; later < alike.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var (row, form) = alike[later];
                var other = alike[earlier];
                if (form.Exclusion != other.Form.Exclusion || !form.CollidesWith(other.Form)) continue;
                if (sharedAllowed && form.Entity != other.Form.Entity) continue;
                yield return Messages.FormCollides(form.Form, form.Language, form.Entity, other.Form.Entity, other.Row.File, other.Row.Line)
                    .At(row.File, row.Line);
                break;
            }
        }
    }
}
