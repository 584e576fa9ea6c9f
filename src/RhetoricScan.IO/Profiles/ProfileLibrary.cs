using RhetoricScan.IO.Models;
using RhetoricScan.Score;

namespace RhetoricScan.IO.Profiles;

/// <summary>The profiles of a models folder, and any profile file the user names.</summary>
/// <param name="models">The folder of reference data.</param>
public sealed class ProfileLibrary(ModelDirectory models)
{
    /// <summary>Sub-folder of the models folder.</summary>
    public const string Folder = "profiles";

    /// <summary>Names of the profiles in the models folder.</summary>
    public IReadOnlyList<string> Names => [.. models.Files(Folder, ProfileFile.Extension).Select(NameOf)];

    /// <summary>Reads profiles by name or path, in ordinal order of their ids.</summary>
    /// <exception cref="UserErrorException">There is no such profile (RS6002), or it can't be read (RS6001).</exception>
    public IReadOnlyList<Profile> Read(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Select(Read).OrderBy(profile => profile.Id, StringComparer.Ordinal)];

    private Profile Read(string name)
    {
        if (Names.Contains(name)) return ProfileFile.Read(models.Require($"{Folder}/{name}{ProfileFile.Extension}"), name);
        return File.Exists(name) ? ProfileFile.Read(name, name) : throw new UserErrorException(Messages.ProfileMissing(name, Names));
    }

    private static string NameOf(string file) => Path.GetFileName(file)[..^ProfileFile.Extension.Length];
}
