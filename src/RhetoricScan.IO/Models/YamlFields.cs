using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RhetoricScan.IO.Models;

/// <summary>A YAML mapping whose fields are read as what they stand for; mistakes are collected with their line.</summary>
internal sealed class YamlFields(YamlMappingNode node, string file, List<Diagnostic> problems)
{
    /// <summary>Line at which the mapping begins.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>The top mapping of a file; null when the file is no YAML mapping, which is reported.</summary>
    public static YamlFields? Read(string path, string shown, List<Diagnostic> problems)
    {
        try
        {
            using var text = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents is [{ RootNode: YamlMappingNode top }, ..]) return new YamlFields(top, shown, problems);
            problems.Add(Messages.ModelFileUnreadable("it holds no 'name: value' lines.").At(shown, 1));
        }
        catch (YamlException mistake)
        {
            problems.Add(Messages.ModelFileUnreadable(mistake.Message).At(shown, (int)mistake.Start.Line));
        }
        return null;
    }

    /// <summary>A text; null when the field isn't there or is empty.</summary>
    public string? Optional(string name) => Node(name) is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>A text that must be there.</summary>
    public string Required(string name)
    {
        if (Optional(name) is { } text) return text;
        problems.Add(Messages.ValueMissing(name).At(file, Line));
        return "";
    }

    /// <summary>A date as year-month-day; null when the field isn't there.</summary>
    public DateOnly? Date(string name)
    {
        if (Optional(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Unknown(name, text, "a date such as 2026-03-16");
        return null;
    }

    /// <summary>A number; 0 when the field isn't there.</summary>
    public double Number(string name)
    {
        if (Optional(name) is not { } text) return 0;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        Unknown(name, text, "a number such as 20 or 1.5");
        return 0;
    }

    /// <summary>One of the values of an enumeration, in lower case.</summary>
    public T Choice<T>(string name) where T : struct, Enum
    {
        var text = Required(name);
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)) return value;
        if (text.Length > 0) Unknown(name, text, string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant());
        return default;
    }

    /// <summary><c>yes</c> or not there.</summary>
    public bool Flag(string name)
    {
        var text = Optional(name);
        if (text is not (null or "yes")) Unknown(name, text, "'yes' or leave it out");
        return text == "yes";
    }

    /// <summary>A list of texts; empty when the field isn't there.</summary>
    public ImmutableArray<string> List(string name) => Node(name) is YamlSequenceNode list
        ? [.. list.OfType<YamlScalarNode>().Select(item => item.Value ?? "").Where(item => item.Length > 0)]
        : [];

    /// <summary>A list of mappings; empty when the field isn't there.</summary>
    public IEnumerable<YamlFields> Items(string name) => Node(name) is YamlSequenceNode list
        ? list.OfType<YamlMappingNode>().Select(item => new YamlFields(item, file, problems))
        : [];

    private YamlNode? Node(string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var found) ? found : null;

    private void Unknown(string name, string text, string allowed) =>
        problems.Add(Messages.ValueUnknown(name, text, allowed).At(file, (int)(Node(name)?.Start.Line ?? Line)));
}
