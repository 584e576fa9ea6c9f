namespace RhetoricScan.Catalogues;

/// <summary>A person's term in an office of his or her state.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Title">The office: president, prime minister (any head of government), foreign minister, supreme leader.</param>
/// <param name="From">First day in office.</param>
/// <param name="To">Last day in office; null when still in office at the last check.</param>
public sealed record Office(string Person, string Title, DateOnly From, DateOnly? To)
{
    /// <summary>True when the person held it on that day.</summary>
    public bool HeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}
