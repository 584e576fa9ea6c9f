using System.Globalization;

#pragma warning disable CA1050 // A set-up fixture outside all namespaces holds for the whole assembly.

/// <summary>Pins the culture of all tests to one unlike the invariant one, so that ambient culture shows.</summary>
[NUnit.Framework.SetUpFixture]
public sealed class SetUp
{
    [NUnit.Framework.OneTimeSetUp]
    public void Pin_the_culture() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
}
