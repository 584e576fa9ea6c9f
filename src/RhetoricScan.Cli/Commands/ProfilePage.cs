using System.Globalization;
using RhetoricScan.Detect;
using RhetoricScan.Score;

namespace RhetoricScan.Cli.Commands;

/// <summary>What <c>profile show</c> prints.</summary>
internal static class ProfilePage
{
    private const int MostTopics = 20;

    /// <summary>The profile's card, rates, levels and commonest topics.</summary>
    public static void Write(Profile profile, TextWriter output)
    {
        output.WriteLine(profile.Card);
        output.WriteLine(profile.Title);
        if (profile.Source.Length > 0) output.WriteLine($"source: {profile.Source}");
        if (profile.Licence.Length > 0) output.WriteLine($"licence of the texts: {profile.Licence}");
        output.WriteLine($"language {profile.Language}, engine {profile.Fingerprint}");
        if (profile.Speeches.IsEmpty) return;
        output.WriteLine();
        WriteRates(profile, output);
        WriteLevels(profile, output);
        WriteTopics(profile, output);
    }

    /// <summary>By year how many speeches mention a topic.</summary>
    public static void WriteTopic(Profile profile, string topic, TextWriter output)
    {
        var table = new TextTable("year", "speeches", "mention it", "share", "sentences");
        foreach (var year in profile.Speeches.GroupBy(speech => speech.Date?.Year).OrderBy(group => group.Key))
        {
            var mentioning = year.Count(speech => speech.MentionsOf(topic) > 0);
            table.Add(year.Key?.ToString(CultureInfo.InvariantCulture) ?? "undated", Number(year.Count()), Number(mentioning),
                Share(mentioning, year.Count()), Number(year.Sum(speech => speech.MentionsOf(topic))));
        }
        table.Write(output);
    }

    private static void WriteRates(Profile profile, TextWriter output)
    {
        double sentences = profile.Speeches.Sum(speech => speech.Sentences);
        output.WriteLine(FormattableString.Invariant($"{profile.Speeches.Sum(speech => (long)speech.Tokens)} tokens, {sentences:0} sentences; share of sentences with"));
        var table = new TextTable([.. LabelNames.All, "grievance"]);
        table.Add([.. Enumerable.Range(0, LabelNames.All.Count).Select(i => Share(profile.Speeches.Sum(speech => speech.Labels.IsEmpty ? 0 : speech.Labels[i]), sentences)),
            Share(profile.Speeches.Sum(speech => speech.Grievance.Sum(count => count)), sentences)]);
        table.Write(output);
        output.WriteLine();
    }

    private static void WriteLevels(Profile profile, TextWriter output)
    {
        var table = new TextTable("share of speeches at level", "0", "1", "2", "3", "4");
        (string Name, Func<ProfileSpeech, int> Level)[] patterns =
        [
            ("victimization", speech => speech.VictimizationLevel),
            ("appropriation", speech => speech.AppropriationLevel),
            ("appropriation, wide", speech => speech.AppropriationWide),
            ("silence, without reference", speech => speech.SilenceLevel),
        ];
        foreach (var (name, level) in patterns)
            table.Add([name, .. Enumerable.Range(0, 5).Select(l => Share(profile.Speeches.Count(speech => level(speech) == l), profile.Speeches.Length))]);
        table.Write(output);
        output.WriteLine();
    }

    private static void WriteTopics(Profile profile, TextWriter output)
    {
        var table = new TextTable("topic", "speeches that mention it", "share");
        var topics = profile.Speeches.SelectMany(speech => speech.Topics.Select(topic => topic.Topic)).GroupBy(topic => topic, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostTopics);
        foreach (var topic in topics) table.Add(topic.Key, Number(topic.Count()), Share(topic.Count(), profile.Speeches.Length));
        table.Write(output);
    }

    private static string Share(double part, double whole) => whole == 0 ? "-" : (part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
