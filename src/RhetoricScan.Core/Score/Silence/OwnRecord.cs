using System.Collections.Immutable;
using System.Globalization;

namespace RhetoricScan.Score;

/// <summary>The speaker's own record on one topic: the same state's earlier speeches at the same venue, oldest first.</summary>
/// <param name="Editions">The speeches.</param>
/// <param name="Since">From when on, as words behind "here"; empty for all.</param>
internal sealed record OwnRecord(ImmutableArray<EditionMentions> Editions, string Since)
{
    /// <summary>Earlier speeches that mention the topic.</summary>
    public int Mentioning => Editions.Count(edition => edition.Mentions > 0);

    /// <summary>The last earlier speech that mentions it; null when none does.</summary>
    public EditionMentions? Last => Editions.LastOrDefault(edition => edition.Mentions > 0);

    /// <summary>The record in the speeches of the same state at the same venue. It counts whole speeches, not windows: it asks whether the topic was ever raised.</summary>
    public static OwnRecord Of(string topic, ImmutableArray<ProfileSpeech> own, string since) =>
        new([.. own.Select(speech => new EditionMentions(topic, speech.Date!.Value.Year.ToString(CultureInfo.InvariantCulture), speech.Id, speech.MentionsOf(topic)))], since);

    /// <summary>The speeches of the same state at the same venue among earlier references, oldest first.</summary>
    public static ImmutableArray<ProfileSpeech> Speeches(ScoringInput input, ImmutableArray<ReferenceWindow> earlier)
    {
        var venue = input.Catalogues.FindVenue(input.Annotated.Speech.Metadata.Venue)?.Id ?? input.Annotated.Speech.Metadata.Venue;
        return [.. earlier.Select(window => window.Speech)
            .Where(speech => speech.State == input.OwnSide.State && speech.State.Length > 0 && string.Equals(speech.Venue, venue, StringComparison.OrdinalIgnoreCase))
            .OrderBy(speech => speech.Date!.Value.FirstDay).ThenBy(speech => speech.Id, StringComparer.Ordinal)];
    }

    /// <summary>The record as a ground: it speaks when the topic was raised in at least half of the earlier speeches.</summary>
    public SilenceGround Ground()
    {
        if (Editions.IsEmpty) return new SilenceGround("own-record", null, null, null, $"no earlier speech of this state at this venue{Since} is known");
        var none = 1 - ((Mentioning + .5) / (Editions.Length + 1));
        var detail = Last is { } last
            ? FormattableString.Invariant($"raised in {Mentioning} of {Editions.Length} earlier speeches here{Since}, last in {last.Edition} ({last.Speech})")
            : FormattableString.Invariant($"never raised in {Editions.Length} earlier speeches here{Since}");
        return new SilenceGround("own-record", Mentioning * 2 >= Editions.Length, none, null, detail);
    }
}
