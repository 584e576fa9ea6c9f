namespace RhetoricScan.IO.Models;

/// <summary>The folder of reference data: beside the program, or where the user says.</summary>
public sealed class ModelDirectory
{
    /// <summary>Name of the environment variable that replaces the shipped folder.</summary>
    public const string Variable = "RHETORICSCAN_MODELS";

    private ModelDirectory(string root) => Root = root;

    /// <summary>Absolute path of the folder.</summary>
    public string Root { get; }

    /// <summary>Opens the folder named by <paramref name="option"/> (<c>--models</c>), else by the variable, else the shipped one.</summary>
    /// <exception cref="UserErrorException">The folder doesn't exist (RS2001).</exception>
    public static ModelDirectory Open(string? option = null)
    {
        var named = string.IsNullOrWhiteSpace(option) ? Environment.GetEnvironmentVariable(Variable) : option;
        var root = string.IsNullOrWhiteSpace(named) ? Path.Combine(AppContext.BaseDirectory, "models") : named;
        return Directory.Exists(root)
            ? new ModelDirectory(Path.GetFullPath(root))
            : throw new UserErrorException(Messages.ModelsFolderMissing(root));
    }

    /// <summary>Path of a file in the folder, given with <c>/</c>.</summary>
    /// <exception cref="UserErrorException">The file doesn't exist (RS2002).</exception>
    public string Require(string name)
    {
        var path = Path.Combine(Root, name);
        return File.Exists(path) ? path : throw new UserErrorException(Messages.ModelFileMissing(name));
    }

    /// <summary>Names, with <c>/</c> and in ordinal order, of the files in a sub-folder and below that have this extension.</summary>
    public IReadOnlyList<string> Files(string folder, string extension)
    {
        var path = Path.Combine(Root, folder);
        if (!Directory.Exists(path)) return [];
        return [.. Directory.EnumerateFiles(path, "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
