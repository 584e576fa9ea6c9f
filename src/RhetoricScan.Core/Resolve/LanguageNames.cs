using RhetoricScan.Text;

namespace RhetoricScan.Resolve;

/// <summary>What names are found with in texts of one language.</summary>
/// <param name="Forms">All written forms.</param>
/// <param name="Capitals">Tells where a capital is a mere place.</param>
/// <param name="Titles">Tells whom a bare title means.</param>
/// <param name="Own">Finds the own government and head of state.</param>
/// <param name="Particles">Case particles; none but in Korean.</param>
internal sealed record LanguageNames(FormAutomaton Forms, CapitalUse Capitals, HeldTitles Titles, OwnOffices Own, ParticleStripper Particles);
