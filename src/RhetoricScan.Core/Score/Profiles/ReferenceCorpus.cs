using System.Collections.Immutable;

namespace RhetoricScan.Score;

/// <summary>The profiles a run may compare with. Stale ones are named and not used. Immutable and thread-safe.</summary>
public sealed class ReferenceCorpus
{
    /// <summary>Design effect assumed where no profile can tell.</summary>
    public const double AssumedDesignEffect = 1.5;

    /// <summary>Block effect assumed where no profile can tell.</summary>
    public const double AssumedBlockEffect = 1.5;

    private readonly Lazy<Dictionary<string, TopicColumn>> _columns;
    private readonly TopicColumn _unmentioned;

    private ReferenceCorpus(ImmutableArray<Profile> profiles, ImmutableArray<string> notes)
    {
        Profiles = profiles;
        Notes = notes;
        Speeches = [.. profiles.SelectMany(profile => profile.Speeches, (profile, speech) => (profile, speech))];
        _columns = new Lazy<Dictionary<string, TopicColumn>>(() => TopicColumn.Of(Speeches));
        _unmentioned = TopicColumn.None(Speeches.Length);
        DesignEffect = Score.DesignEffect.Of(profiles.SelectMany(profile => profile.Speeches)) ?? AssumedDesignEffect;
        BlockEffect = Score.BlockEffect.Of(profiles.SelectMany(profile => profile.Speeches)) ?? AssumedBlockEffect;
    }

    /// <summary>No references.</summary>
    public static ReferenceCorpus None { get; } = new([], []);

    /// <summary>The fresh profiles.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>All their speeches, in a fixed order; windows know their place in it.</summary>
    internal ImmutableArray<(Profile Profile, ProfileSpeech Speech)> Speeches { get; }

    /// <summary>Which profiles are stale.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Variance of grievance counts per block by what independent sentences would give.</summary>
    public double DesignEffect { get; }

    /// <summary>How much greater the variance of a mean over blocks is because neighbouring blocks are alike.</summary>
    public double BlockEffect { get; }

    /// <summary>Both effects together: by how much clustering shrinks a sample of sentences.</summary>
    public double Clustering => DesignEffect * BlockEffect;

    /// <summary>Where each speech mentions a topic.</summary>
    internal TopicColumn Column(string topic) => _columns.Value.GetValueOrDefault(topic, _unmentioned);

    /// <summary>Keeps the profiles that the present engine made.</summary>
    /// <param name="profiles">Profiles to use together.</param>
    /// <param name="fingerprintOf">The engine's fingerprint for a language.</param>
    public static ReferenceCorpus Of(IEnumerable<Profile> profiles, Func<string, string> fingerprintOf)
    {
        var byAge = profiles.OrderBy(profile => profile.Id, StringComparer.Ordinal).ToLookup(profile => profile.Fingerprint == fingerprintOf(profile.Language));
        return new ReferenceCorpus([.. byAge[true]], [.. byAge[false].Select(profile =>
            $"The profile '{profile.Id}' was made by another version of the rules, models or catalogues and is not used; run 'profile build' again.")]);
    }
}
