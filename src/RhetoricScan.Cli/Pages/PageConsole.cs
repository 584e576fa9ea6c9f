using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RhetoricScan.Cli.Pages;

/// <summary>Renders blocks of a page as text of a given width, with or without colour.</summary>
internal sealed class PageConsole
{
    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    public PageConsole(PageOptions options)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = options.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = options.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(_text) { NewLine = "\n" }),
        });
        _console.Profile.Width = Math.Clamp(options.Width, 60, 160);
        _console.Profile.Capabilities.Unicode = true;
        _console.Profile.Capabilities.Links = false;
    }

    /// <summary>Columns of the page.</summary>
    public int Width => _console.Profile.Width;

    /// <summary>Adds a block, indented by some columns.</summary>
    public void Add(IRenderable block, int indent = 2)
    {
        _console.Write(new Padder(block, new Padding(indent, 0, 0, 0)));
        if (_text.Length > 0 && _text[^1] != '\n') _console.WriteLine();
    }

    /// <summary>Adds an empty line.</summary>
    public void Gap() => _console.WriteLine();

    /// <summary>Writes the page, without white space at the ends of lines.</summary>
    public void WriteTo(TextWriter output)
    {
        foreach (var line in _text.ToString().TrimEnd().Split('\n')) output.WriteLine(line.TrimEnd());
    }
}
