using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace RhetoricScan.Tests.House;

public sealed partial class MessagesTests
{
    private static readonly MethodInfo[] Factories =
        [.. typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic))];

    [Test]
    public void Every_number_is_given_once()
    {
        var codes = Factories.Select(factory => Make(factory).Code).ToList();
        Assert.That(codes, Is.Not.Empty);
        Assert.That(codes, Is.Unique);
    }

    [TestCaseSource(nameof(Factories))]
    public void Every_message_has_a_number_and_ends_as_a_sentence(MethodInfo factory)
    {
        var message = Make(factory);
        Assert.That(message.Code, Does.Match(CodePattern()));
        Assert.That(message.Text.TrimEnd(), Does.EndWith(".").Or.EndWith("?").Or.EndWith("!"));
    }

    private static Diagnostic Make(MethodInfo factory) => (Diagnostic)factory.Invoke(null, [.. factory.GetParameters().Select(Value)])!;

    private static object? Value(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "x.",
        var type when type == typeof(Exception) => new InvalidOperationException("x."),
        var type when type.IsValueType => Activator.CreateInstance(type),
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x." },
        _ => null,
    };

    [GeneratedRegex("^RS[1-6][0-9]{3}$")]
    private static partial Regex CodePattern();
}
