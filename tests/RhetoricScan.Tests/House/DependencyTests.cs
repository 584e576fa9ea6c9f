using System.Reflection;
using NUnit.Framework;

namespace RhetoricScan.Tests.House;

/// <summary>Cli -> {Learning, Reports} -> IO -> Core, never back; Core knows the base library only.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Order = ["RhetoricScan.Core", "RhetoricScan.IO", "RhetoricScan.Learning", "RhetoricScan.Reports", "rhetoricscan"];

    [Test]
    public void Core_references_the_base_library_only()
    {
        var foreign = ReferencesOf("RhetoricScan.Core").Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));
        Assert.That(foreign, Is.Empty);
    }

    [Test]
    public void No_assembly_references_one_above_or_beside_it()
    {
        for (var i = 0; i < Order.Length; i++)
        {
            var allowed = Order[i] is "RhetoricScan.Reports" ? ["RhetoricScan.Core", "RhetoricScan.IO"] : Order[..i];
            var ours = ReferencesOf(Order[i]).Where(Order.Contains);
            Assert.That(ours.Except(allowed), Is.Empty, Order[i]);
        }
    }

    private static IEnumerable<string> ReferencesOf(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!);
}
