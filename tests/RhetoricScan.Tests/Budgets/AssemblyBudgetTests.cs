using System.Reflection;
using System.Runtime.Loader;
using NUnit.Framework;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Budgets;

/// <summary>A scan must not pay for assemblies that it doesn't use. The program runs in a load context of its own, which counts what it loads.</summary>
internal sealed class AssemblyBudgetTests
{
    [Test]
    public void A_scan_loads_neither_learning_nor_readers_of_documents()
    {
        var loaded = LoadedBy(["scan", Repository.PathOf("corpora", "samples", "nzl-2026-illustration.md"), "--format", "jsonl", "-o", "-", "-q"]);
        Assert.That(loaded, Does.Contain("RhetoricScan.Core").And.Contain("RhetoricScan.IO"), "the context must see what is loaded");
        string[] unused =
        [
            "RhetoricScan.Learning", "Microsoft.ML.Core", "Microsoft.ML.Data", "DocumentFormat.OpenXml", "MiniExcel", "MimeKit", "BouncyCastle.Cryptography", "UglyToad.PdfPig",
            "AngleSharp", "SmartReader", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Web", "Microsoft.Data.Sqlite", "Parquet", "Newtonsoft.Json",
        ];
        Assert.That(loaded.Intersect(unused), Is.Empty);
    }

    private static List<string> LoadedBy(string[] args)
    {
        var context = new CountingContext(Path.Combine(AppContext.BaseDirectory, "rhetoricscan.dll"));
        var (output, error) = (Console.Out, Console.Error);
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            var cli = context.LoadFromAssemblyName(new AssemblyName("rhetoricscan"));
            var program = cli.GetType("RhetoricScan.Cli.App", throwOnError: true)!.GetMethod("RunAsync")!;
            var code = ((Task<int>)program.Invoke(null, [args, TerminalOf(cli)])!).GetAwaiter().GetResult();
            Assert.That(code, Is.Zero);
            return [.. context.Assemblies.Select(assembly => assembly.GetName().Name!)];
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            context.Unload();
        }
    }

    /// <summary>A terminal nobody reads, of the types of that context.</summary>
    private static object TerminalOf(Assembly cli)
    {
        var type = cli.GetType("RhetoricScan.Cli.Terminal", throwOnError: true)!;
        var terminal = Activator.CreateInstance(type)!;
        foreach (var name in new[] { "Output", "Error" }) type.GetProperty(name)!.SetValue(terminal, TextWriter.Null);
        foreach (var name in new[] { "Input", "OutputBytes" }) type.GetProperty(name)!.SetValue(terminal, () => Stream.Null);
        return terminal;
    }

    private sealed class CountingContext(string program) : AssemblyLoadContext(isCollectible: true)
    {
        private readonly AssemblyDependencyResolver resolver = new(program);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }
}
