using System.CommandLine;
using System.Globalization;
using RhetoricScan.IO.Profiles;

namespace RhetoricScan.Cli.Commands;

/// <summary><c>profile</c>: reference speeches as counts.</summary>
internal sealed class ProfileCommand : Command
{
    private readonly CatalogueOptions _options = new();
    private readonly Argument<string> _name = new("name") { Description = "Name of a shipped profile, or a file." };
    private readonly Option<string> _topic = new("--topic") { Description = "Print by year how many speeches mention this topic.", HelpName = "ID" };
    private readonly Option<string> _state = new("--state") { Description = "Only speeches of this state.", HelpName = "ISO3" };
    private readonly Terminal _terminal;

    public ProfileCommand(Terminal terminal)
        : base("profile", "Builds, lists or shows profiles: reference speeches as counts.")
    {
        _terminal = terminal;
        var list = new Command("list", "Prints the shipped profiles.");
        var show = new Command("show", "Prints what a profile is made of, its rates and levels.") { _name, _topic, _state };
        list.SetAction(parsed => (int)List(parsed));
        show.SetAction(parsed => (int)Show(parsed));
        foreach (var command in new[] { list, show })
        {
            _options.AddTo(command);
            Add(command);
        }
        Add(new ProfileBuildCommand(terminal));
    }

    private ExitCode List(ParseResult parsed)
    {
        var library = new ProfileLibrary(_options.Models(parsed));
        var table = new TextTable("profile", "language", "speeches", "title");
        foreach (var profile in library.Read(library.Names)) table.Add(profile.Id, profile.Language, Number(profile.Speeches.Length), profile.Title);
        table.Write(_terminal.Output);
        return ExitCode.Done;
    }

    private ExitCode Show(ParseResult parsed)
    {
        var profile = new ProfileLibrary(_options.Models(parsed)).Read([parsed.GetRequiredValue(_name)])[0];
        var state = parsed.GetValue(_state);
        if (state is not null) profile = profile with { Speeches = [.. profile.Speeches.Where(speech => speech.State == state)] };
        if (parsed.GetValue(_topic) is { } topic) ProfilePage.WriteTopic(profile, topic, _terminal.Output);
        else ProfilePage.Write(profile, _terminal.Output);
        return ExitCode.Done;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
